import type { Course, Scenario } from '../../domain/course.ts'

/** What every stage is given to draw. */
export interface StageProps {
  readonly course: Course
  readonly scenario: Scenario
  /** The story has been read: only what is needed to follow the next question. */
  readonly compact: boolean
}
