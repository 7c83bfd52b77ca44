import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finalExam, type Indicator, indicatorOf } from '../../../src/domain/exam/blueprint.ts'
import { type ExamAnswer, examResult } from '../../../src/domain/exam/pass.ts'

/** So many points of so many questions of one indicator. */
function points(indicator: Indicator, earned: number, of: number): ExamAnswer[] {
  return Array.from({ length: of }, (_, at) => ({ indicator, score: Math.min(1, Math.max(0, earned - at)) }))
}

function exam(a: number, b: number, c: number, u: number) {
  return examResult([...points('A', a, 8), ...points('B', b, 7), ...points('C', c, 9), ...points('U', u, 6)])
}

describe('examResult', () => {
  it('is passed from 24 of 30 points on', () => {
    expect([exam(7, 6, 7, 4).passed, exam(7, 6, 7, 3.5).passed]).toEqual([true, false])
  })

  it.each<[Indicator, number[], number[]]>([
    ['A', [5, 7, 9, 6], [4.5, 7, 9, 6]],
    ['B', [8, 4.5, 9, 6], [8, 4, 9, 6]],
    ['C', [8, 7, 5.5, 6], [8, 7, 5, 6]],
  ])('needs its share of indicator %s, whatever the total', (indicator, enough, short) => {
    const [passed, failed] = [enough, short].map(([a = 0, b = 0, c = 0, u = 0]) => exam(a, b, c, u))

    expect([passed?.passed, failed?.passed, failed?.weak]).toEqual([true, false, [indicator]])
  })

  it('has no floor for the general part', () => {
    expect(exam(8, 7, 9, 0).passed).toBe(true)
  })

  it('does not fail anybody over how thirds are summed', () => {
    const scores = [2 / 3, 2 / 3, 2 / 3, 1, 1].map((score) => ({ indicator: 'U' as const, score }))

    expect(examResult(scores).passed).toBe(true)
  })

  it('is not passed by an exam that asked nothing', () => {
    expect(examResult([]).passed).toBe(false)
  })

  it('is never lost by a better answer', () => {
    const answer = fc.record({
      indicator: fc.constantFrom<Indicator>('A', 'B', 'C', 'U'),
      score: fc.constantFrom(0, 0.5, 1),
    })

    fc.assert(
      fc.property(fc.array(answer, { minLength: 1 }), fc.nat(), (answers, which) => {
        const better = answers.map((given, at) => (at === which % answers.length ? { ...given, score: 1 } : given))

        expect(examResult(better).passed || !examResult(answers).passed).toBe(true)
      }),
    )
  })
})

describe('finalExam', () => {
  it('asks thirty questions: eight of A, seven of B, nine of C and six in general', () => {
    const sum = (of: Indicator) =>
      finalExam.cells.filter(({ indicator }) => indicator === of).reduce((all, { count }) => all + count, 0)

    expect([sum('A'), sum('B'), sum('C'), sum('U')]).toEqual([8, 7, 9, 6])
  })

  it('knows the indicator of an objective from its own or from its module', () => {
    expect([
      indicatorOf('uu-20-2023', 'uu20.2'),
      indicatorOf('uu-20-2023', 'uu20.4'),
      indicatorOf('partai-politik', 'partai.1'),
    ]).toEqual(['A', 'U', 'B'])
  })
})
