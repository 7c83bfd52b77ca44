import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shuffled, shuffledCards } from '../../src/domain/shuffle.ts'
import { orderQuestion } from '../support/builders.ts'

describe('shuffled', () => {
  it('keeps every item and lays them the same way each time', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.integer(), fc.string(), (items, seed, salt) => {
        const once = shuffled(items, seed, salt)

        expect([[...once].sort(), shuffled(items, seed, salt)]).toEqual([[...items].sort(), once])
      }),
    )
  })

  it('puts every choice in every place about equally often', () => {
    const first = Array.from({ length: 4000 }, (_, seed) => shuffled(['a', 'b', 'c', 'd'], seed, 'soal')[0])

    const share = first.filter((id) => id === 'a').length / first.length

    expect(share).toBeGreaterThan(0.2)
    expect(share).toBeLessThan(0.3)
  })

  it('never shows the cards of an order question in their right order', () => {
    const question = orderQuestion(['satu', 'dua', 'tiga'])

    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(shuffledCards(question, seed).map(({ id }) => id)).not.toEqual(question.rightOrder)
      }),
    )
  })
})
