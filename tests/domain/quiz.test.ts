import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawQuiz, quizPool } from '../../src/domain/quiz.ts'
import { toReview } from '../../src/domain/review.ts'
import { shuffled, shuffledCards } from '../../src/domain/shuffle.ts'
import { courseWith, moduleWith, oneQuestion, orderQuestion } from '../support/builders.ts'
import { run } from '../support/history.ts'

const bank = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => oneQuestion(`modul/${id}`))
const module = moduleWith({ bank })

describe('drawQuiz', () => {
  it('draws the same again from the same seed and log', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(drawQuiz(module, [], seed)).toEqual(drawQuiz(module, [], seed))
      }),
    )
  })

  it('draws its length, only from what a quiz may ask, and nothing twice', () => {
    const pool = quizPool(module).map(({ id }) => id)

    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = drawQuiz(module, [], seed)

        expect([new Set(drawn).size, drawn.every((id) => pool.includes(id))]).toEqual([4, true])
      }),
    )
  })

  it('asks first what the last quiz did not ask', () => {
    const last = ['modul/a', 'modul/b', 'modul/c', 'modul/d']
    const log = run('quiz', 'modul', Object.fromEntries(last.map((id) => [id, ['keliru', 0]])))

    const drawn = drawQuiz(module, log, 1)

    expect(drawn.filter((id) => last.includes(id))).toEqual([])
  })
})

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

describe('toReview', () => {
  it('brings back what was never right, until it was right once', () => {
    const course = courseWith(module)
    const wrong = run('quiz', 'modul', { 'modul/a': ['keliru', 0], 'modul/b': ['tepat', 1] })
    const mended = run('review', 'modul', { 'modul/a': ['tepat', 1] })

    const left = [wrong, [...wrong, ...mended], [...mended, ...wrong]].map((log) =>
      toReview(course, log).map(({ id }) => id),
    )

    expect(left).toEqual([['modul/a'], [], []])
  })
})
