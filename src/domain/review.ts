import { attemptsOf, questionById, questionsOf } from './attempt.ts'
import type { Course, Question } from './course.ts'
import { changedSince } from './edition.ts'
import type { Log } from './log.ts'

/**
 * Questions to practise: first those whose key or law has changed since they were answered, then those that were never
 * yet answered with a full score: those whose objective the last test found missing before the others, each in the
 * order of the course. Does not depend on the order of events, so a wrong
 * clock cannot bring back what was already put right.
 */
export function toReview(course: Course, log: Log): Question[] {
  const best = new Map<string, number>()
  for (const event of log) {
    if (event.type === 'question-answered') {
      best.set(event.question, Math.max(best.get(event.question) ?? 0, event.score))
    }
  }
  const changed = changedSince(course, log)
  const questions = course.modules.flatMap(questionsOf)
  const missing = missingInLastTest(course, log)
  const left = questions.filter(({ id }) => !changed.has(id) && (best.get(id) ?? 1) < 1)
  return [
    ...questions.filter(({ id }) => changed.has(id)),
    ...left.filter(({ objective }) => missing.has(objective)),
    ...left.filter(({ objective }) => !missing.has(objective)),
  ]
}

function missingInLastTest(course: Course, log: Log): ReadonlySet<string> {
  const last = attemptsOf(log, 'test')
    .filter(({ handedIn }) => handedIn)
    .at(-1)
  const missed = last?.questions.filter((id) => (last.answers.get(id)?.score ?? 0) < 1) ?? []
  return new Set(missed.flatMap((id) => questionById(course, id)?.objective ?? []))
}
