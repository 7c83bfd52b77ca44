import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finalExam } from '../../../src/domain/exam/blueprint.ts'
import { drawExam } from '../../../src/domain/exam/draw.ts'
import { pool } from './pool.ts'

function drawn(seed: number) {
  const { ids } = drawExam(pool, finalExam, seed)
  return ids.flatMap((id) => pool.find((item) => item.id === id) ?? [])
}

function timesOf(names: readonly (string | undefined)[]): number[] {
  const named = names.filter((name) => name !== undefined)
  return [...new Set(named)].map((name) => named.filter((other) => other === name).length)
}

describe('drawExam', () => {
  it('draws the same again from the same seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(drawExam(pool, finalExam, seed)).toEqual(drawExam(pool, finalExam, seed))
      }),
      { numRuns: 25 },
    )
  })

  it('draws another exam from another seed', () => {
    expect(drawExam(pool, finalExam, 1).ids).not.toEqual(drawExam(pool, finalExam, 2).ids)
  })

  it('draws thirty, none twice, and fills every cell', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const items = drawn(seed)
        const counts = finalExam.cells.map(
          (cell) => items.filter((item) => item.module === cell.module && item.indicator === cell.indicator).length,
        )

        expect([new Set(items).size, counts]).toEqual([30, finalExam.cells.map(({ count }) => count)])
      }),
    )
  })

  it.each(finalExam.quotas)('keeps the quota of $name', ({ counts, least, most }) => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const has = drawn(seed).filter(counts).length

        expect(has).toBeGreaterThanOrEqual(least)
        expect(has).toBeLessThanOrEqual(most)
      }),
      { numRuns: 25 },
    )
  })

  it('never holds two items of one scenario, nor more than three of one objective', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const items = drawn(seed)

        expect(Math.max(...timesOf(items.map(({ scenario }) => scenario)))).toBe(1)
        expect(Math.max(...timesOf(items.map(({ objective }) => objective)))).toBeLessThanOrEqual(3)
      }),
    )
  })

  it('says which quota a pool cannot meet, and meets the others', () => {
    const withoutOrder = pool.filter(({ kind }) => kind !== 'order')

    expect(drawExam(withoutOrder, finalExam, 1).missing).toEqual([{ what: 'urut', has: 0, least: 1, most: 3 }])
  })

  it('says which cell a pool cannot fill', () => {
    const withoutParties = pool.filter(({ module }) => module !== 'partai-politik')

    expect(drawExam(withoutParties, finalExam, 1).missing).toContainEqual({
      what: 'partai-politik B',
      has: 0,
      least: 7,
      most: 7,
    })
  })

  it('draws nothing from nothing', () => {
    expect(drawExam([], finalExam, 1).ids).toEqual([])
  })
})
