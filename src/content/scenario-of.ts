import type { Course, Scenario } from '../domain/course.ts'

/** The scenario that a question belongs to. None for checks and for questions of a bank. */
export function scenarioOf(course: Course, question: string): Scenario | undefined {
  return course.modules
    .flatMap(({ scenarios }) => scenarios)
    .find(({ questions }) => questions.some(({ id }) => id === question))
}
