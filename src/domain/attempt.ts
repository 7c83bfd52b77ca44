import type { Course, Question } from './course.ts'
import type { AttemptHandedIn, AttemptKind, AttemptStarted, QuestionAnswered } from './event.ts'
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
  /** Of a quiz: its pass mark when it was begun, a share of the points. */
  readonly passing?: number
  readonly startedAt: number
  /** The end of a test or an exam: no answer changes any more. */
  readonly handedIn?: AttemptHandedIn
  /**
   * The first recorded answer to each question: there is no second guess to hide. Where a new edition has asked again,
   * the first to the newest. In a test, an exam or a repair the last revision.
   */
  readonly answers: ReadonlyMap<string, QuestionAnswered>
}

// A log is never changed, only replaced by a longer one, and one screen asks it many times over.
const readBefore = new WeakMap<Log, readonly Attempt[]>()

/** Attempts in the order in which they began. Answers without a known beginning (a log still arriving) are left out. */
export function attemptsOf(log: Log, kind?: AttemptKind, of?: string): Attempt[] {
  const attempts = readBefore.get(log) ?? attemptsIn(log)
  readBefore.set(log, attempts)
  return attempts.filter((attempt) => (!kind || attempt.kind === kind) && (of === undefined || attempt.of === of))
}

function attemptsIn(log: Log): Attempt[] {
  const answers = new Map<string, Map<string, QuestionAnswered>>()
  const handedIn = new Map<string, AttemptHandedIn>()
  for (const event of [...log].sort(byTimeThenId)) {
    // Handed in twice (two tabs) it is handed in once.
    if (event.type === 'attempt-handed-in' && !handedIn.has(event.attempt)) handedIn.set(event.attempt, event)
    if (event.type !== 'question-answered') continue
    const own = answers.get(event.attempt) ?? new Map<string, QuestionAnswered>()
    const before = own.get(event.question)
    if (!before || replaces(event, before)) own.set(event.question, event)
    answers.set(event.attempt, own)
  }
  return startsOf(log).map((start) => {
    const end = handedIn.get(start.attempt)
    return {
      id: start.attempt,
      kind: start.kind,
      of: start.of,
      seed: start.seed,
      questions: start.questions,
      edition: start.edition,
      startedAt: start.at,
      answers: answers.get(start.attempt) ?? new Map(),
      ...(end && { handedIn: end }),
      ...(start.passing !== undefined && { passing: start.passing }),
    }
  })
}

function replaces(event: QuestionAnswered, before: QuestionAnswered): boolean {
  if (event.edition !== before.edition) return before.edition < event.edition
  return (event.revision ?? 0) > (before.revision ?? 0)
}

// A beginning that reached the log twice (two tabs, one attempt) counts once: the earlier one.
function startsOf(log: Log): AttemptStarted[] {
  const starts = new Map<string, AttemptStarted>()
  for (const event of [...log].sort(byTimeThenId)) {
    if (event.type === 'attempt-started' && !starts.has(event.attempt)) starts.set(event.attempt, event)
  }
  return [...starts.values()]
}

/** Found by its id, wherever in the course it stands. */
export function questionById(course: Course, id: string): Question | undefined {
  for (const module of course.modules) {
    for (const question of [...questionsOf(module), ...module.exam]) if (question.id === id) return question
  }
  return course.tests.flatMap(({ questions }) => questions).find((question) => question.id === id)
}

/** Every question of a module that may be practised: checks, scenarios, bank. What is kept for the exam is not among them. */
export function questionsOf(module: Course['modules'][number]): Question[] {
  return [
    ...module.lessons.map((lesson) => lesson.check),
    ...module.scenarios.flatMap((scenario) => scenario.questions),
    ...module.bank,
  ]
}
