import { type Attempt, attemptsOf } from './attempt.ts'
import type { Lesson, Module, Scenario } from './course.ts'
import type { Log } from './log.ts'
import { bestQuiz, type QuizResult } from './quiz.ts'
import { runOf } from './scenario.ts'

export type StepState = 'none' | 'some' | 'done'

/** What a learner has done of one module. Never falls when more is known, whatever the order of the events. */
export interface Progress {
  readonly lessons: ReadonlyMap<string, StepState>
  readonly scenarios: ReadonlyMap<string, StepState>
  readonly quiz: { readonly best: QuizResult | undefined; readonly attempts: number; readonly passed: boolean }
  readonly pagesRead: number
  readonly pagesTotal: number
  /** Steps of the path: lessons, scenarios and the quiz. */
  readonly done: number
  readonly total: number
  readonly started: boolean
  /** Every page read and the quiz passed. Scenarios and checks are practice. */
  readonly completed: boolean
}

export function progressOf(module: Module, log: Log): Progress {
  const read = new Set(log.map((event) => (event.type === 'page-read' ? `${event.lesson}/${event.page}` : '')))
  const answered = new Set(log.map((event) => (event.type === 'question-answered' ? event.question : '')))
  const lessons = new Map(module.lessons.map((lesson) => [lesson.id, lessonState(lesson, read, answered)]))
  const runs = attemptsOf(log, 'scenario')
  const scenarios = new Map(module.scenarios.map((scenario) => [scenario.id, scenarioState(scenario, runs)]))
  const best = bestQuiz(module, log)
  const quiz = { best, attempts: attemptsOf(log, 'quiz', module.id).length, passed: best?.passed ?? false }
  const pages = module.lessons.flatMap((lesson) => lesson.pages.map((page) => `${lesson.id}/${page.id}`))
  const pagesRead = pages.filter((page) => read.has(page)).length
  const states = [...lessons.values(), ...scenarios.values()]
  return {
    lessons,
    scenarios,
    quiz,
    pagesRead,
    pagesTotal: pages.length,
    done: states.filter((state) => state === 'done').length + (quiz.passed ? 1 : 0),
    total: states.length + 1,
    started: quiz.attempts > 0 || states.some((state) => state !== 'none'),
    completed: pagesRead === pages.length && quiz.passed,
  }
}

function lessonState(lesson: Lesson, read: ReadonlySet<string>, answered: ReadonlySet<string>): StepState {
  const stops = [...lesson.pages.map((page) => read.has(`${lesson.id}/${page.id}`)), answered.has(lesson.check.id)]
  if (stops.every(Boolean)) return 'done'
  return stops.some(Boolean) ? 'some' : 'none'
}

function scenarioState(scenario: Scenario, attempts: readonly Attempt[]): StepState {
  const own = attempts.filter((attempt) => attempt.of === scenario.id)
  if (own.some((attempt) => runOf(scenario, attempt).finished)) return 'done'
  return own.length > 0 ? 'some' : 'none'
}
