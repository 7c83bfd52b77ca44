import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Question } from '../../src/domain/course.ts'
import type { Response } from '../../src/domain/event.ts'
import { scoreOf } from '../../src/domain/score.ts'
import { partsOf } from '../../src/player/feedback/parts.ts'
import { verdictOf } from '../../src/player/feedback/verdict.ts'
import { acts, boat, duties, steps } from './questions.ts'

const groups = fc.constantFrom('boleh', 'jangan')

const answers: fc.Arbitrary<readonly [Question, Response]> = fc.oneof(
  fc.constantFrom('arahkan', 'tunda', 'boleh').map((choice) => [boat, { kind: 'one', choice }] as const),
  fc.subarray(['setia', 'netral', 'golput']).map((choices) => [duties, { kind: 'many', choices }] as const),
  fc
    .shuffledSubarray([...steps.rightOrder], { minLength: 4 })
    .map((cards) => [steps, { kind: 'order', cards }] as const),
  fc.record({ jadwal: groups, suka: groups }).map((groupOf) => [acts, { kind: 'sort', groupOf }] as const),
)

const verdicts = fc.constantFrom<Question['verdict']>('allowed', 'required', 'forbidden', 'contested', 'fact')

describe('verdictOf', () => {
  it('says right to no answer that is not wholly right, of any kind', () => {
    fc.assert(
      fc.property(answers, verdicts, ([question, response], verdict) => {
        const score = scoreOf(question, response)
        const { tone, word } = verdictOf({ ...question, verdict }, score)

        expect(tone === 'good' || word === 'Tepat').toBe(score === 1 && verdict !== 'contested')
      }),
    )
  })

  it('calls nothing safe that is worth less than half', () => {
    fc.assert(
      fc.property(answers, ([question, response]) => {
        const score = scoreOf(question, response)
        const { tone } = verdictOf({ ...question, verdict: 'contested' }, score)

        expect(tone === 'grey').toBe(score >= 0.5)
      }),
    )
  })
})

describe('partsOf', () => {
  it('finds every part right exactly when the answer is', () => {
    fc.assert(
      fc.property(answers, ([question, response]) => {
        fc.pre(question.kind !== 'one')
        const parts = partsOf(question, response)

        expect(parts.every(({ tone }) => tone === 'good')).toBe(scoreOf(question, response) === 1)
      }),
    )
  })
})
