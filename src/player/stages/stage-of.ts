import type { ComponentType } from 'react'
import type { Course, Scenario } from '../../domain/course.ts'
import { StoryStage } from './story/StoryStage.tsx'

export interface StageProps {
  readonly course: Course
  readonly scenario: Scenario
  /** Later steps and feedback: only what is needed to know where one is. */
  readonly compact: boolean
}

/** How a scenario is set. A stage that this app does not know yet is told as a story: its words hold everything. */
export function stageOf(_scenario: Scenario): ComponentType<StageProps> {
  return StoryStage
}
