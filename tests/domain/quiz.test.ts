import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attemptsOf } from '../../src/domain/attempt.ts'
import { drawQuiz, quizPassedAt, quizPool, quizResult } from '../../src/domain/quiz.ts'
import { moduleWith, oneQuestion } from '../support/builders.ts'
import { answered, started } from '../support/facts.ts'
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

/** The result of a quiz in which these scores were given to as many questions, and `unanswered` more were drawn. */
function resultOf(scores: readonly number[], unanswered = 0) {
  const ids = Array.from({ length: scores.length + unanswered }, (_, at) => `modul/${at}`)
  const answers = scores.map((score, at): [string, [string, number]] => [`modul/${at}`, ['pilihan', score]])
  const [attempt] = attemptsOf(run('quiz', 'modul', Object.fromEntries(answers), ids))
  // What is not answered has to stand in the module, or it would not count.
  return attempt && quizResult({ ...module, bank: ids.map((id) => oneQuestion(id)) }, attempt)
}

describe('quizResult', () => {
  it('sums what the learner was told', () => {
    expect(resultOf([1, 0.5, 0, 1])).toEqual({ points: 2.5, of: 4, finished: true, passed: false })
  })

  it('is passed from the passing score on', () => {
    const passed = [resultOf([1, 1, 1, 0]), resultOf([1, 1, 0.5, 0])].map((result) => result?.passed)

    expect(passed).toEqual([true, false])
  })

  it('is not passed while a question is open, however many points there are', () => {
    expect(resultOf([1, 1, 1], 1)).toMatchObject({ points: 3, finished: false, passed: false })
  })

  it('does not fail anybody over how thirds are summed', () => {
    // Three of four points, a hair below them in binary.
    const thirds = [2 / 3, 2 / 3, 1, 2 / 3]

    expect(resultOf(thirds)?.passed).toBe(true)
  })

  it('is not passed by a quiz that asked nothing', () => {
    expect(resultOf([])).toMatchObject({ of: 0, finished: false, passed: false })
  })
})

describe('quizPassedAt', () => {
  it('is when the first passed quiz had its last answer, in whatever order the answers arrive', () => {
    const begun = started({ kind: 'quiz', of: 'modul', questions: ['modul/a', 'modul/b'] })
    const answers = ['modul/a', 'modul/b'].map((question) => answered({ question }))
    const later = run('quiz', 'modul', { 'modul/a': ['tepat', 1] }).map((event) => ({ ...event, at: event.at + 1e9 }))

    const at = quizPassedAt(module, [...later, ...answers.reverse(), begun])

    expect(at).toBe(answers[0]?.at)
  })

  it('is unknown before a quiz was passed', () => {
    expect(quizPassedAt(module, run('quiz', 'modul', { 'modul/a': ['keliru', 0] }))).toBeUndefined()
  })
})
