import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attemptsOf, questionById } from '../../../src/domain/attempt.ts'
import type { ExamTold, LearnerEvent, QuestionAnswered } from '../../../src/domain/event.ts'
import { bestExam, drawNextExam, examEdition, examsOf, resultOf } from '../../../src/domain/exam/attempts.ts'
import { finalExam } from '../../../src/domain/exam/blueprint.ts'
import { drawExam } from '../../../src/domain/exam/draw.ts'
import { examPool } from '../../../src/domain/exam/pool.ts'
import { scoreOf } from '../../../src/domain/score.ts'
import { responsesTo } from '../../support/arbitraries.ts'
import { courseWith, moduleWith } from '../../support/builders.ts'
import { answered, handedIn, started } from '../../support/facts.ts'
import { indicatorFor, poolCourse } from './pool-course.ts'

function questionsOf(ids: readonly string[]) {
  return ids.flatMap((id) => questionById(poolCourse, id) ?? [])
}

function told(parts: Partial<ExamTold>): ExamTold {
  const none = { points: 0, of: 0 }
  return { passed: false, points: 0, of: 30, indicators: { A: none, B: none, C: none, U: none }, ...parts }
}

function sat(attempt: string, parts: Partial<ExamTold>): LearnerEvent[] {
  return [
    started({ attempt, kind: 'exam', of: 'asn-netral' }),
    answered({ attempt }),
    handedIn({ attempt, told: told(parts) }),
  ]
}

/** An exam of thirty, some of its questions answered once or several times, as the app records it. */
const exams = fc.integer().chain((seed) => {
  const questions = questionsOf(drawNextExam(poolCourse, [], seed))
  const answers = fc.tuple(...questions.map((question) => fc.array(responsesTo(question), { maxLength: 3 })))
  return answers.map((given): LearnerEvent[] => [
    started({ attempt: 'ujian', kind: 'exam', of: 'asn-netral', seed, questions: questions.map(({ id }) => id) }),
    ...questions.flatMap((question, at) =>
      (given[at] ?? []).map((response, revision) =>
        answered({
          attempt: 'ujian',
          question: question.id,
          response,
          score: scoreOf(question, response),
          ...(revision > 0 && { revision }),
        }),
      ),
    ),
  ])
})

describe('resultOf', () => {
  it('is what anybody works out again from the responses in the log, in whatever order they arrived', () => {
    fc.assert(
      fc.property(
        exams.chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length }))),
        ([log, arrived]) => {
          const [attempt] = attemptsOf(arrived)
          if (!attempt) throw new Error('The exam is in the log.')

          const result = resultOf(poolCourse, attempt)

          // By itself: the last response to each question, scored by the course's key.
          const last = new Map<string, QuestionAnswered>()
          for (const event of log) if (event.type === 'question-answered') last.set(event.question, event)
          const points = { A: 0, B: 0, C: 0, U: 0 }
          const of = { A: 0, B: 0, C: 0, U: 0 }
          for (const question of questionsOf(attempt.questions)) {
            const indicator = indicatorFor(question.id) ?? 'U'
            const answer = last.get(question.id)
            of[indicator] += 1
            points[indicator] += answer ? scoreOf(question, answer.response) : 0
          }
          const sum = points.A + points.B + points.C + points.U
          expect(result.of).toBe(30)
          expect(result.points).toBeCloseTo(sum, 9)
          for (const indicator of ['A', 'B', 'C', 'U'] as const) {
            expect(result.indicators[indicator].of).toBe(of[indicator])
            expect(result.indicators[indicator].points).toBeCloseTo(points[indicator], 9)
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  it('earns nothing for an answer to another key', () => {
    const [first = ''] = drawNextExam(poolCourse, [], 1)
    const log = [
      started({ attempt: 'ujian', kind: 'exam', questions: [first] }),
      answered({ attempt: 'ujian', question: first, meaning: 'kunci lama' }),
    ]

    expect(attemptsOf(log).map((attempt) => resultOf(poolCourse, attempt).points)).toEqual([0])
  })
})

describe('drawNextExam', () => {
  it('draws the same for the same seed and log', () => {
    const log = [started({ attempt: 'satu', kind: 'exam', questions: drawNextExam(poolCourse, [], 3) })]

    expect(drawNextExam(poolCourse, log, 4)).toEqual(drawNextExam(poolCourse, [...log], 4))
    expect(drawNextExam(poolCourse, log, 4)).not.toEqual(drawNextExam(poolCourse, log, 5))
  })

  it('asks nothing that the last two asked, and still keeps the blueprint', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.integer(), (one, two, three) => {
        const first = started({ attempt: 'satu', kind: 'exam', questions: drawNextExam(poolCourse, [], one) })
        const second = started({ attempt: 'dua', kind: 'exam', questions: drawNextExam(poolCourse, [first], two) })

        const next = drawNextExam(poolCourse, [first, second], three)

        expect(next.filter((id) => first.questions.includes(id) || second.questions.includes(id))).toEqual([])
        const pool = examPool(poolCourse).filter(({ id }) => next.includes(id))
        expect(drawExam(pool, finalExam, 1).missing).toEqual([])
      }),
      { numRuns: 10 },
    )
  })

  it('asks again what it asked where the bank is no larger', () => {
    const ids = drawNextExam(poolCourse, [], 1)
    const small = {
      ...poolCourse,
      modules: poolCourse.modules.map((module) => ({
        ...module,
        exam: module.exam.filter(({ id }) => ids.includes(id)),
        scenarios: module.scenarios.filter(({ questions }) => questions.some(({ id }) => ids.includes(id))),
      })),
    }

    const next = drawNextExam(small, [started({ kind: 'exam', questions: ids })], 2)

    expect([...next].sort()).toEqual([...ids].sort())
  })

  it('asks nothing twice also from a bank that misses a quota', () => {
    const withoutOrder = {
      ...poolCourse,
      modules: poolCourse.modules.map((module) => ({
        ...module,
        exam: module.exam.filter(({ kind }) => kind !== 'order'),
        scenarios: module.scenarios.filter(({ questions }) => questions.every(({ kind }) => kind !== 'order')),
      })),
    }
    const first = started({ kind: 'exam', questions: drawNextExam(withoutOrder, [], 1) })

    const next = drawNextExam(withoutOrder, [first], 2)

    expect(next).toHaveLength(30)
    expect(next.filter((id) => first.questions.includes(id))).toEqual([])
  })
})

describe('examsOf', () => {
  it('holds only what was handed in with its result', () => {
    const open = started({ attempt: 'terbuka', kind: 'exam' })

    expect(examsOf([open, ...sat('selesai', { points: 20 })]).map(({ attempt }) => attempt.id)).toEqual(['selesai'])
  })
})

describe('bestExam', () => {
  it.each([
    ['a pass before more points', { points: 26 }, { passed: true, points: 24 }, 'kedua'],
    ['more points', { points: 20 }, { points: 22 }, 'kedua'],
    ['the earlier of two alike', { points: 20 }, { points: 20 }, 'pertama'],
  ])('takes %s', (_, first, second, best) => {
    const log = [...sat('pertama', first), ...sat('kedua', second)]

    expect(bestExam(log)?.attempt.id).toBe(best)
  })
})

describe('examEdition', () => {
  it('rises with the edition of any module', () => {
    const editions = [
      [1, 1],
      [2, 1],
      [2, 2],
    ].map((each) => examEdition(courseWith(...each.map((edition) => moduleWith({ edition })))))

    expect(editions).toEqual([2, 3, 4])
  })
})
