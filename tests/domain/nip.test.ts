import { expect, it } from 'vitest'
import { readNip } from '../../src/domain/nip.ts'

it('takes the number of a PNS and of a PPPK, also with spaces', () => {
  const numbers = ['19870412 201001 2 006', '198704122023211006'].map((typed) => readNip(typed)?.odd)

  expect(numbers).toEqual([false, false])
})

it('takes no number at all', () => {
  expect(readNip('  ')).toBeUndefined()
})

it('says what is odd about a number and keeps it as typed', () => {
  const why = ['1987', '19871312201001 2006', '198704122010132006', '198704122010015006', '1987041220100l2006'].map(
    (typed) => {
      const nip = readNip(typed)
      return nip?.odd && nip.why
    },
  )

  expect(why).toEqual(['length', 'birth-date', 'appointment', 'sex', 'letters'])
})
