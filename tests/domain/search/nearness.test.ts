import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forgivenIn, lettersOf, mayBeNear, slipsBetween } from '../../../src/domain/search/nearness.ts'

const word = fc.stringMatching(/^[a-e]{0,8}$/)

describe('slips', () => {
  it.each([
    ['baliho', 'baleho', 1],
    ['twibbon', 'twibon', 1],
    ['status', 'setatus', 1],
    ['grup', 'gurp', 1],
    ['kaos', 'kaos', 0],
    ['spanduk', 'relawan', 3],
  ])('between %s and %s are counted', (one, other, slips) => {
    expect(slipsBetween(one, other, 2)).toBe(slips)
  })

  it('are as many there as back', () => {
    fc.assert(fc.property(word, word, (one, other) => slipsBetween(one, other, 3) === slipsBetween(other, one, 3)))
  })

  it('are never missed by looking at the letters first', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (one, other, most) => {
        if (slipsBetween(one, other, most) > most) return
        expect(mayBeNear(lettersOf(one), lettersOf(other), most)).toBe(true)
      }),
    )
  })

  it('are not forgiven in a short word, where every other word is near', () => {
    expect(['kpu', 'kaos', 'spanduk', 'pemenangan'].map(forgivenIn)).toEqual([0, 1, 1, 2])
  })
})
