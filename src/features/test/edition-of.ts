import type { Course, Question } from '../../domain/course.ts'

/** A form has no edition of its own: a question's is that of the module whose objective it asks. */
export function editionOf(course: Course, question: Question): number {
  const module = course.modules.find(({ objectives }) => objectives.some(({ id }) => id === question.objective))
  return module?.edition ?? 1
}
