import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { merge } from '../../src/domain/log.ts'
import { logsOver } from '../support/arbitraries.ts'
import { moduleWith } from '../support/builders.ts'
import { pageRead } from '../support/facts.ts'

const log = logsOver(moduleWith())

describe('merge', () => {
  it('does not care which phone starts', () => {
    fc.assert(
      fc.property(log, log, (ours, theirs) => {
        expect(merge(ours, theirs)).toEqual(merge(theirs, ours))
      }),
    )
  })

  it('does not care in which order three phones meet', () => {
    fc.assert(
      fc.property(log, log, log, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)))
      }),
    )
  })

  it('changes nothing when the same is merged twice', () => {
    fc.assert(
      fc.property(log, log, (ours, theirs) => {
        const merged = merge(ours, theirs)

        expect(merge(merged, theirs)).toEqual(merged)
      }),
    )
  })

  it('keeps nothing of somebody who was erased on either phone but the erasure', () => {
    fc.assert(
      fc.property(log, log, (ours, theirs) => {
        const merged = merge(ours, theirs)
        const erased = merged.filter((event) => event.type === 'learner-erased').map((event) => event.learner)

        expect(merged.filter((event) => erased.includes(event.learner) && event.type !== 'learner-erased')).toEqual([])
      }),
    )
  })

  it('keeps every fact that either phone knows of people who are still there', () => {
    const early = pageRead({ learner: 'budi' })
    const late = pageRead({ learner: 'ani' })

    const merged = merge([late], [early])

    expect(merged).toEqual([early, late])
  })
})
