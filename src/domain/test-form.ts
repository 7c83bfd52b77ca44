import { type Attempt, attemptsOf, questionById } from './attempt.ts'
import type { Course, Lesson, Module, TestForm } from './course.ts'
import type { Log } from './log.ts'
import { openAttempt } from './open-attempt.ts'
import { progressOf } from './progress.ts'

/** Which form comes before the course and which after it: half of all learners begin with either. */
export function formsFor(course: Course, learner: string): { before: TestForm; after: TestForm } | undefined {
  const [one, other] = course.tests
  if (!one || !other) return undefined
  // Ids are random, so that their sum is even for every second person.
  const sum = [...learner].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0)
  return sum % 2 === 0 ? { before: one, after: other } : { before: other, after: one }
}

/** The run of a form that was handed in first. */
export function testTaken(log: Log, form: TestForm): Attempt | undefined {
  return attemptsOf(log, 'test', form.id).find(({ handedIn }) => handedIn)
}

/** May this form be answered now? */
export type TestGate =
  /** `attempt`: begun and not handed in. */
  | { readonly state: 'open'; readonly attempt: Attempt | undefined }
  | { readonly state: 'taken'; readonly attempt: Attempt }
  /** The form for after the course: these quizzes come first. */
  | { readonly state: 'modules-left'; readonly left: readonly Module[] }
  /** The form for before the course, when all of it has been learnt: it would measure no beginning any more. */
  | { readonly state: 'missed' }

export function testGate(course: Course, log: Log, when: 'before' | 'after', form: TestForm): TestGate {
  const taken = testTaken(log, form)
  if (taken) return { state: 'taken', attempt: taken }
  const left = course.modules.filter((module) => !progressOf(module, log).quiz.passed)
  if (when === 'after' && left.length > 0) return { state: 'modules-left', left }
  if (when === 'before' && left.length === 0) return { state: 'missed' }
  return { state: 'open', attempt: openAttempt(course, log, 'test', form.id) }
}

/** Has anything of the course itself been read or answered? Whoever did so has gone past the test before it. */
export function hasBegunLearning(log: Log): boolean {
  const tests = new Set(attemptsOf(log, 'test').map(({ id }) => id))
  return log.some(
    (event) => event.type === 'page-read' || (event.type === 'question-answered' && !tests.has(event.attempt)),
  )
}

/** What the test before the course says about where to begin. */
export interface StartingPoint {
  /** At least ten of twelve were right. */
  readonly isStrong: boolean
  /** Lessons of which every objective was answered right and surely. */
  readonly mastered: ReadonlySet<string>
  /** Lessons for what was not right, each with its module; the first is where to begin. */
  readonly useful: readonly { readonly module: Module; readonly lesson: Lesson }[]
}

export function startingPoint(course: Course, attempt: Attempt): StartingPoint {
  const { right, wrong, sure } = rightIn(course, attempt)
  const lessons = course.modules.flatMap((module) => module.lessons.map((lesson) => ({ module, lesson })))
  const useful = new Set(
    [...wrong].flatMap((objective) => lessons.find(({ lesson }) => lesson.objectives.includes(objective)) ?? []),
  )
  const mastered = lessons.filter(({ lesson: { objectives } }) => objectives.every((objective) => sure.has(objective)))
  return {
    isStrong: right.size * 12 >= 10 * (right.size + wrong.size),
    mastered: new Set(mastered.map(({ lesson }) => lesson.id)),
    useful: [...useful],
  }
}

export interface Gain {
  /** Objectives that were not right before and are right now. */
  readonly gained: readonly string[]
  /** Not right now. */
  readonly missing: readonly string[]
  /** How many more objectives are right than before; may be negative. */
  readonly change: number
}

/** By objective, never in points: twelve questions are too few for one person's points to mean anything. */
export function gainOf(course: Course, before: Attempt, after: Attempt): Gain {
  const [was, is] = [rightIn(course, before), rightIn(course, after)]
  const gained = [...is.right].filter((objective) => !was.right.has(objective))
  return { gained, missing: [...is.wrong], change: is.right.size - was.right.size }
}

/** Objectives of a test that were not right. */
export function missingIn(course: Course, attempt: Attempt): readonly string[] {
  return [...rightIn(course, attempt).wrong]
}

function rightIn(course: Course, { questions, answers }: Attempt) {
  const right = new Set<string>()
  const wrong = new Set<string>()
  const sure = new Set<string>()
  for (const id of questions) {
    const objective = questionById(course, id)?.objective
    if (objective === undefined) continue
    const answer = answers.get(id)
    const isRight = (answer?.score ?? 0) >= 1
    ;(isRight ? right : wrong).add(objective)
    if (isRight && answer?.confidence === 'sure') sure.add(objective)
  }
  return { right, wrong, sure }
}
