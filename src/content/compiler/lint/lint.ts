import type { Problem } from '../problem.ts'
import type { AuthoredCourse } from '../read/module.ts'
import { contestProblems } from './contests.ts'
import { fairnessProblems } from './fairness.ts'
import { legalProblems } from './legal.ts'
import { neutralityProblems } from './neutrality.ts'
import { peopleProblems } from './people.ts'
import { plainProblems } from './plain.ts'

/** What a course must not say, and how it must not say it. */
export function* lintProblems(course: AuthoredCourse): Generator<Problem> {
  yield* neutralityProblems(course)
  yield* peopleProblems(course)
  yield* legalProblems(course)
  yield* contestProblems(course)
  yield* plainProblems(course)
  yield* fairnessProblems(course)
}
