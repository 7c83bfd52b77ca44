import { type Attempt, attemptsOf, questionById } from './attempt.ts'
import type { Course } from './course.ts'
import type { AttemptKind } from './event.ts'
import type { Log } from './log.ts'
import { runOf } from './scenario.ts'

/**
 * The run to go on with: begun, not finished, and still playable. A quiz that asks a question which the course no
 * longer has cannot be finished fairly, so a new one is drawn; what was answered stays in the log.
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
  const unanswered = attempt.questions.filter((id) => !attempt.answers.has(id))
  return unanswered.length > 0 && unanswered.every((id) => questionById(course, id) !== undefined)
}
