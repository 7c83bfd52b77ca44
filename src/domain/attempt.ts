import type { Course, Question } from './course.ts'
import type { AttemptKind, AttemptStarted, QuestionAnswered } from './event.ts'
import { byTimeThenId, type Log } from './log.ts'

/** One run through a check, a scenario, a quiz or a review, as the log tells it. */
export interface Attempt {
  readonly id: string
  readonly kind: AttemptKind
  /** Id of the lesson, scenario or module that was played. */
  readonly of: string
  readonly seed: number
  readonly questions: readonly string[]
  readonly edition: number
  readonly startedAt: number
  /**
   * The first recorded answer to each question: there is no second guess to hide. Where a new edition has asked again,
   * the first to the newest.
   */
  readonly answers: ReadonlyMap<string, QuestionAnswered>
}

/** Attempts in the order in which they began. Answers without a known beginning (a log still arriving) are left out. */
export function attemptsOf(log: Log, kind?: AttemptKind, of?: string): Attempt[] {
  const answers = new Map<string, Map<string, QuestionAnswered>>()
  for (const event of [...log].sort(byTimeThenId)) {
    if (event.type !== 'question-answered') continue
    const own = answers.get(event.attempt) ?? new Map<string, QuestionAnswered>()
    const before = own.get(event.question)
    if (!before || before.edition < event.edition) own.set(event.question, event)
    answers.set(event.attempt, own)
  }
  return startsOf(log, kind, of).map((start) => ({
    id: start.attempt,
    kind: start.kind,
    of: start.of,
    seed: start.seed,
    questions: start.questions,
    edition: start.edition,
    startedAt: start.at,
    answers: answers.get(start.attempt) ?? new Map(),
  }))
}

// A beginning that reached the log twice (two tabs, one attempt) counts once: the earlier one.
function startsOf(log: Log, kind?: AttemptKind, of?: string): AttemptStarted[] {
  const starts = new Map<string, AttemptStarted>()
  for (const event of [...log].sort(byTimeThenId)) {
    if (event.type === 'attempt-started' && !starts.has(event.attempt)) starts.set(event.attempt, event)
  }
  return [...starts.values()].filter((start) => (!kind || start.kind === kind) && (of === undefined || start.of === of))
}

/** Where in the course a question stands, found by its id. */
export function questionById(course: Course, id: string): Question | undefined {
  for (const module of course.modules) {
    for (const question of questionsOf(module)) if (question.id === id) return question
  }
  return undefined
}

/** Every question of a module: checks, scenarios, bank. */
export function questionsOf(module: Course['modules'][number]): Question[] {
  return [
    ...module.lessons.map((lesson) => lesson.check),
    ...module.scenarios.flatMap((scenario) => scenario.questions),
    ...module.bank,
  ]
}
