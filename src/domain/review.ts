import { questionsOf } from './attempt.ts'
import type { Course, Question } from './course.ts'
import type { Log } from './log.ts'

/**
 * Questions that were answered and never yet with a full score, in the order of the course. Does not depend on the
 * order of events, so a wrong clock cannot bring back what was already put right.
 */
export function toReview(course: Course, log: Log): Question[] {
  const best = new Map<string, number>()
  for (const event of log) {
    if (event.type === 'question-answered') {
      best.set(event.question, Math.max(best.get(event.question) ?? 0, event.score))
    }
  }
  return course.modules.flatMap(questionsOf).filter((question) => (best.get(question.id) ?? 1) < 1)
}
