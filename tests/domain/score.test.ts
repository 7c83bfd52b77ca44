import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomeOf, scoreOf } from '../../src/domain/score.ts'
import { responsesTo } from '../support/arbitraries.ts'
import { manyQuestion, oneQuestion, orderQuestion, sortQuestion } from '../support/builders.ts'

describe('scoreOf', () => {
  it('gives a choice what its author judged it', () => {
    const scores = ['tepat', 'separuh', 'keliru'].map((choice) => scoreOf(oneQuestion(), { kind: 'one', choice }))

    expect(scores).toEqual([1, 0.5, 0])
  })

  it('counts right ticks against wrong ones and never falls below zero', () => {
    const question = manyQuestion(4, 2)

    const scores = [['b1', 'b2', 'b3', 'b4'], ['b1', 'b2', 's1'], ['s1', 's2'], []].map((choices) =>
      scoreOf(question, { kind: 'many', choices }),
    )

    expect(scores).toEqual([1, 0.25, 0, 0])
  })

  it('gives nothing for ticking everything where as many are wrong as right', () => {
    const question = manyQuestion(3, 3)

    const score = scoreOf(question, { kind: 'many', choices: question.choices.map(({ id }) => id) })

    expect(score).toBe(0)
  })

  it('gives an order the share of cards in their place', () => {
    const score = scoreOf(orderQuestion(['a', 'b', 'c', 'd']), { kind: 'order', cards: ['a', 'b', 'd', 'c'] })

    expect(score).toBe(0.5)
  })

  it('gives a sorting the share of cards in their group', () => {
    const score = scoreOf(sortQuestion({ a: 'boleh', b: 'jangan' }), {
      kind: 'sort',
      groupOf: { a: 'boleh', b: 'boleh' },
    })

    expect(score).toBe(0.5)
  })

  it('gives nothing for an answer of another kind', () => {
    const score = scoreOf(oneQuestion(), { kind: 'many', choices: ['tepat'] })

    expect(score).toBe(0)
  })

  it('stays between nothing and full, whatever is given', () => {
    const questions = [oneQuestion(), manyQuestion(), orderQuestion(), sortQuestion()]
    const given = fc
      .constantFrom(...questions)
      .chain((question) => fc.tuple(fc.constant(question), responsesTo(question)))

    fc.assert(
      fc.property(given, ([question, response]) => {
        const score = scoreOf(question, response)

        expect(score >= 0 && score <= 1).toBe(true)
      }),
    )
  })

  it('calls an answer right only when every part of it is', () => {
    const question = sortQuestion({ a: 'boleh', b: 'jangan', c: 'boleh' })

    fc.assert(
      fc.property(responsesTo(question), (response) => {
        const allRight =
          response.kind === 'sort' && question.cards.every(({ id, group }) => response.groupOf[id] === group)

        expect(outcomeOf(scoreOf(question, response)) === 'right').toBe(allRight)
      }),
    )
  })

  it('does not care in which order statements were ticked', () => {
    const question = manyQuestion()

    fc.assert(
      fc.property(fc.shuffledSubarray(question.choices.map(({ id }) => id)), (choices) => {
        const forwards = scoreOf(question, { kind: 'many', choices })

        expect(scoreOf(question, { kind: 'many', choices: [...choices].reverse() })).toBe(forwards)
      }),
    )
  })
})

it('names half of a score half right, and nothing wrong', () => {
  expect([1, 0.99, 0.01, 0].map(outcomeOf)).toEqual(['right', 'half', 'half', 'wrong'])
})
