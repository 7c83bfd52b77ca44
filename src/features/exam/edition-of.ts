import { questionsOf } from '../../domain/attempt.ts'
import type { Course, Question } from '../../domain/course.ts'

/** Edition of the module that a question stands in. */
export function editionOf(course: Course, { id }: Question): number {
  const module = course.modules.find((candidate) =>
    [...questionsOf(candidate), ...candidate.exam].some((question) => question.id === id),
  )
  return module?.edition ?? 1
}
