import { expect, it } from 'vitest'
import { setBackFrom } from '../../src/domain/clock.ts'
import type { ClockSetBack } from '../../src/domain/event.ts'
import { pageRead } from '../support/facts.ts'

const minute = 60_000
const noon = Date.UTC(2026, 10, 24, 12)
const log = [pageRead({ at: noon }), pageRead({ at: noon - 30 * minute })]
const told: ClockSetBack = { id: 'a', at: noon - 60 * minute, learner: 'ani', type: 'clock-set-back', latest: noon }

it('tells from when the clock was set back, once it is more than five minutes', () => {
  const times = [noon + minute, noon, noon - 5 * minute, noon - 5 * minute - 1].map((now) => setBackFrom(log, now))

  expect(times).toEqual([undefined, undefined, undefined, noon])
})

it('tells it once for each time from which the clock was set back', () => {
  const later = pageRead({ at: noon + minute })

  const times = [
    [...log, told],
    [...log, told, later],
  ].map((known) => setBackFrom(known, noon - 60 * minute))

  expect(times).toEqual([undefined, noon + minute])
})

it('has nothing to compare a first fact with', () => {
  expect(setBackFrom([], 0)).toBeUndefined()
})
