import { type Attempt, attemptsOf } from './attempt.ts'
import { pledgeIn } from './completion.ts'
import type { Course, Lesson, Module } from './course.ts'
import type { AttemptKind, LearnerEvent } from './event.ts'
import { examGate } from './exam/gate.ts'
import { byTimeThenId, type Log } from './log.ts'
import { openAttempt } from './open-attempt.ts'
import { type Progress, progressOf } from './progress.ts'

/** Somewhere a learner can stand. `stop` is a page's id, or `cek` for the lesson's check. */
export type Place =
  | { readonly kind: 'lesson'; readonly module: string; readonly lesson: string; readonly stop: string }
  | { readonly kind: 'scenario'; readonly module: string; readonly scenario: string }
  | { readonly kind: 'quiz'; readonly module: string }
  | { readonly kind: 'review' }
  | { readonly kind: 'test'; readonly form: string }
  | { readonly kind: 'exam' }
  /** What opens the next exam. */
  | { readonly kind: 'repair' }
  | { readonly kind: 'pledge' }

export const checkStop = 'cek'

/** Stops of a lesson in their order: a decision comes before any explanation, other checks close the lesson. */
export function stopsOf(lesson: Lesson): string[] {
  const pages = lesson.pages.map((page) => page.id)
  return lesson.role === 'decide' ? [checkStop, ...pages] : [...pages, checkStop]
}

/** The started and unfinished place that was touched last, to go on exactly there after the phone died. */
export function openPlace(course: Course, log: Log): Place | undefined {
  const attempts = new Map(attemptsOf(log).map((attempt) => [attempt.id, attempt]))
  const looked = new Set<string>()
  for (const event of [...log].sort(byTimeThenId).reverse()) {
    const touched = touchedBy(event, attempts)
    if (!touched || looked.has(`${touched.kind} ${touched.of}`)) continue
    // A test may be skipped: whoever has gone on to something else is not called back to it.
    if (touched.kind === 'test' && looked.size > 0) continue
    looked.add(`${touched.kind} ${touched.of}`)
    const place = placeIfOpen(course, log, touched)
    if (place) return place
  }
  return undefined
}

/** Where *Lanjutkan* leads: the open place, or else the first step of the path that is not done. */
export function nextPlace(course: Course, log: Log): Place | undefined {
  return openPlace(course, log) ?? nextStep(course, log)
}

/** The step of the path after `after` (a lesson's or scenario's id), or the module's quiz. */
export function placeAfter(module: Module, log: Log, after: string): Place {
  const step = module.order[module.order.findIndex(({ id }) => id === after) + 1]
  if (!step) return { kind: 'quiz', module: module.id }
  return placeOfStep(module, log, step)
}

/** The first stop of a lesson that is not done; its first stop when all are. */
export function firstStop(lesson: Lesson, log: Log): string {
  const stops = stopsOf(lesson)
  return stops.find((stop) => !isStopDone(lesson, stop, log)) ?? stops[0] ?? checkStop
}

interface Touched {
  readonly kind: 'lesson' | Exclude<AttemptKind, 'check'>
  readonly of: string
}

function touchedBy(event: LearnerEvent, attempts: ReadonlyMap<string, Attempt>): Touched | undefined {
  if (event.type === 'page-read') return { kind: 'lesson', of: event.lesson }
  if (event.type !== 'question-answered' && event.type !== 'attempt-started') return undefined
  const attempt = attempts.get(event.attempt)
  return attempt && { kind: attempt.kind === 'check' ? 'lesson' : attempt.kind, of: attempt.of }
}

function placeIfOpen(course: Course, log: Log, { kind, of }: Touched): Place | undefined {
  if (kind === 'lesson') return openLesson(course, log, of)
  if (!openAttempt(course, log, kind, of)) return undefined
  if (kind === 'review') return { kind }
  if (kind === 'quiz') return { kind, module: of }
  if (kind === 'test') return { kind, form: of }
  if (kind === 'exam' || kind === 'repair') return { kind }
  const module = course.modules.find(({ scenarios }) => scenarios.some(({ id }) => id === of))
  return module && { kind, module: module.id, scenario: of }
}

function openLesson(course: Course, log: Log, id: string): Place | undefined {
  const module = course.modules.find(({ lessons }) => lessons.some((lesson) => lesson.id === id))
  const lesson = module?.lessons.find((candidate) => candidate.id === id)
  if (!module || !lesson) return undefined
  const stop = stopsOf(lesson).find((candidate) => !isStopDone(lesson, candidate, log))
  return stop === undefined ? undefined : { kind: 'lesson', module: module.id, lesson: id, stop }
}

function isStopDone(lesson: Lesson, stop: string, log: Log): boolean {
  return log.some((event) =>
    stop === checkStop
      ? event.type === 'question-answered' && event.question === lesson.check.id
      : event.type === 'page-read' && event.lesson === lesson.id && event.page === stop,
  )
}

/** The first step of the path that is not done, whatever was left open elsewhere. */
export function nextStep(course: Course, log: Log): Place | undefined {
  for (const module of course.modules) {
    const progress = progressOf(module, log)
    const step = module.order.find((candidate) => stateOf(progress, candidate) !== 'done')
    if (step) return placeOfStep(module, log, step)
    if (!progress.quiz.passed) return { kind: 'quiz', module: module.id }
  }
  return afterModules(course, log)
}

/** The exam, what opens it again, and the pledge, for a course that has an exam. */
function afterModules(course: Course, log: Log): Place | undefined {
  if (!course.modules.some(({ exam }) => exam.length > 0)) return undefined
  const gate = examGate(course, log)
  if (gate.state === 'passed') return pledgeIn(log) ? undefined : { kind: 'pledge' }
  return gate.state === 'modules-left' ? undefined : { kind: gate.state === 'repair' ? 'repair' : 'exam' }
}

function stateOf(progress: Progress, step: Module['order'][number]) {
  return step.kind === 'lesson' ? progress.lessons.get(step.id) : progress.scenarios.get(step.id)
}

function placeOfStep(module: Module, log: Log, step: Module['order'][number]): Place {
  if (step.kind === 'scenario') return { kind: 'scenario', module: module.id, scenario: step.id }
  const lesson = module.lessons.find(({ id }) => id === step.id)
  return { kind: 'lesson', module: module.id, lesson: step.id, stop: lesson ? firstStop(lesson, log) : checkStop }
}
