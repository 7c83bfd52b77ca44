import { expect, it } from 'vitest'
import { learnerOf, learnersOf } from '../../src/domain/learner.ts'
import { named, pageRead } from '../support/facts.ts'

it('knows a person by the latest name, in whatever order the names arrive', () => {
  const maiden = named({ name: 'Ani' })
  const married = named({ name: 'Ani Usman', unit: 'Puskesmas' })

  const learners = [
    [maiden, married],
    [married, maiden],
  ].map((log) => learnerOf(log, 'ani'))

  const expected = { id: 'ani', name: 'Ani Usman', status: 'pns', unit: 'Puskesmas' }
  expect(learners).toEqual([expected, expected])
})

it('forgets a NIP that was taken back', () => {
  const log = [named({ nip: '198704122010012006' }), named()]

  expect(learnerOf(log, 'ani')).not.toHaveProperty('nip')
})

it('lists everybody in the order in which they came, and nobody without a name', () => {
  const log = [named(), named({ learner: 'budi' }), named(), pageRead({ learner: 'cici' })]

  expect(learnersOf(log).map(({ id }) => id)).toEqual(['ani', 'budi'])
  expect(learnerOf(log, 'cici')).toBeUndefined()
})
