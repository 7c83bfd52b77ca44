import { type Attempt, attemptsOf } from './attempt.ts'
import type { Module, Question, Score } from './course.ts'
import { byTimeThenId, type Log } from './log.ts'
import { shuffled } from './shuffle.ts'

/**
 * Ids of a quiz: the module's own questions and the openings of its scenarios, drawn by `seed`. What the last quiz asked
 * comes back only when there is nothing else, so that a second try is not the same one.
 */
export function drawQuiz(module: Module, log: Log, seed: number): string[] {
  const pool = quizPool(module).map((question) => question.id)
  const last = attemptsOf(log, 'quiz', module.id).at(-1)
  const used = new Set(last?.questions)
  const drawn = shuffled(pool, seed, module.id)
  const fresh = drawn.filter((id) => !used.has(id))
  const again = drawn.filter((id) => used.has(id))
  return [...fresh, ...again].slice(0, module.quiz.length)
}

/** Everything that a module quiz may ask. */
export function quizPool(module: Module): Question[] {
  return [...module.bank, ...module.scenarios.flatMap((scenario) => scenario.questions.slice(0, 1))]
}

export interface QuizResult {
  readonly points: number
  readonly of: number
  readonly finished: boolean
  readonly passed: boolean
}

/**
 * Sums what the learner was told. A question that was taken out of the module before it was answered does not count.
 * Passing needs every other question answered and the module's share of the points.
 */
export function quizResult(module: Module, attempt: Attempt): QuizResult {
  const pool = new Set(quizPool(module).map(({ id }) => id))
  const counted = attempt.questions.filter((id) => attempt.answers.has(id) || pool.has(id))
  const scores = counted.map((id): Score | undefined => attempt.answers.get(id)?.score)
  const points = scores.reduce<number>((sum, score) => sum + (score ?? 0), 0)
  const of = counted.length
  const finished = of > 0 && scores.every((score) => score !== undefined)
  return {
    points,
    of,
    finished,
    passed: finished && points / of >= (attempt.passing ?? module.quiz.passingScore) - tolerance,
  }
}

// Thirds and halves are summed in binary; without this a sum of exactly the pass mark could fall short of it.
const tolerance = 1e-9

/** The best finished attempt; practice never lowers a result. */
export function bestQuiz(module: Module, log: Log): QuizResult | undefined {
  const results = attemptsOf(log, 'quiz', module.id).map((attempt) => quizResult(module, attempt))
  return results.filter((result) => result.finished).reduce<QuizResult | undefined>(better, undefined)
}

/** When the module's quiz was first passed, in epoch milliseconds. */
export function quizPassedAt(module: Module, log: Log): number | undefined {
  const passed = attemptsOf(log, 'quiz', module.id).filter((attempt) => quizResult(module, attempt).passed)
  const ends = passed.map((attempt) => [...attempt.answers.values()].sort(byTimeThenId).at(-1)?.at ?? attempt.startedAt)
  return ends.length > 0 ? Math.min(...ends) : undefined
}

function better(best: QuizResult | undefined, next: QuizResult): QuizResult {
  return best && best.points / best.of >= next.points / next.of ? best : next
}
