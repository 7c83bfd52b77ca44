import { questionById } from '../../domain/attempt.ts'
import type { Course, Lesson, Module } from '../../domain/course.ts'

/** At most two lessons of the module that teach what these questions ask. */
export function lessonsFor(course: Course, module: Module, questions: readonly string[]): readonly Lesson[] {
  const objectives = new Set(questions.map((id) => questionById(course, id)?.objective))
  return module.lessons.filter((lesson) => lesson.objectives.some((objective) => objectives.has(objective))).slice(0, 2)
}
