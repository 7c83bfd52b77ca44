import { type Attempt, attemptsOf, questionById } from './attempt.ts'
import type { Course } from './course.ts'
import { waitingIn } from './edition.ts'
import type { AttemptKind } from './event.ts'
import type { Log } from './log.ts'
import { runOf } from './scenario.ts'

/**
 * The run to go on with: begun, not finished, and still playable. A question that the course no longer has is skipped;
 * what was answered stays in the log.
 */
export function openAttempt(course: Course, log: Log, kind: AttemptKind, of: string): Attempt | undefined {
  return attemptsOf(log, kind, of)
    .filter((attempt) => isOpen(course, attempt))
    .at(-1)
}

function isOpen(course: Course, attempt: Attempt): boolean {
  if (attempt.kind === 'scenario') {
    const scenario = course.modules.flatMap((module) => module.scenarios).find(({ id }) => id === attempt.of)
    return scenario !== undefined && !runOf(scenario, attempt).finished
  }
  if (attempt.kind === 'test' || attempt.kind === 'exam') {
    return !attempt.handedIn && attempt.questions.every((id) => questionById(course, id) !== undefined)
  }
  if (attempt.kind === 'repair') {
    return attempt.questions.some(
      (id) => (attempt.answers.get(id)?.score ?? 0) < 1 && questionById(course, id) !== undefined,
    )
  }
  return waitingIn(course, attempt).length > 0
}
