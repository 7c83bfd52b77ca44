import type { ComponentType } from 'react'
import type { Course, Question, Scenario } from '../../domain/course.ts'
import type { Response } from '../../domain/event.ts'
import type { Step } from '../../domain/scenario.ts'
import type { AskingProps } from '../Asking.tsx'

/** What every stage is given to draw. */
export interface StageProps {
  readonly course: Course
  readonly scenario: Scenario
  readonly question: Question
  /** What was decided before this question. */
  readonly before: readonly Step[]
  /** What the disk has of this question. */
  readonly response: Response | undefined
}

/**
 * How a scenario is drawn. A stage only draws: questions, choices and consequences are the domain's. Adding a stage is
 * adding a folder and a line in `stage-of.ts`.
 */
export interface Stage {
  /** What stands before the question, with the screen's `h1`. */
  readonly Lead: ComponentType<StageProps>
  /** Where the choices are not a list of sentences. */
  readonly Asking?: ComponentType<AskingProps & Pick<StageProps, 'scenario'>>
}
