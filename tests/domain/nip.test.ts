import { expect, it } from 'vitest'
import { readNip } from '../../src/domain/nip.ts'

it('takes the number of a PNS and of a PPPK, also with spaces', () => {
  const numbers = ['19870412 201001 2 006', '198704122023211006'].map((typed) => readNip(typed)?.odd)

  expect(numbers).toEqual([false, false])
})

it('takes no number at all', () => {
  expect(readNip('  ')).toBeUndefined()
})

it('says what is odd about a number', () => {
  const why = ['1987', '19871312201001 2006', '198704122010132006', '198704122010015006', '1987041220100l2006'].map(
    (typed) => {
      const nip = readNip(typed)
      return nip?.odd && nip.why
    },
  )

  expect(why).toEqual(['length', 'birth-date', 'appointment', 'sex', 'letters'])
})

it('keeps a usual number without its spaces, and an odd one as typed', () => {
  const texts = [' 19870412 201001 2 006 ', ' NRP 1987 '].map((typed) => readNip(typed)?.text)

  expect(texts).toEqual(['198704122010012006', 'NRP 1987'])
})

it('finds a day that no calendar has odd', () => {
  const odd = ['198702302010012006', '198713012010012006', '193704122010012006'].map((typed) => readNip(typed))

  expect(odd).toMatchObject([{ why: 'birth-date' }, { why: 'birth-date' }, { why: 'birth-date' }])
})
