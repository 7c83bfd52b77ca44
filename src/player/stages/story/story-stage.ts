import { createElement } from 'react'
import type { Stage, StageProps } from '../stage.ts'
import { StoryStage } from './StoryStage.tsx'

/** The story is told in full at the opening and kept short afterwards. */
export const storyStage: Stage = { Lead: StoryLead }

function StoryLead({ course, scenario, before, response }: StageProps) {
  return createElement(StoryStage, { course, scenario, compact: before.length > 0 || response !== undefined })
}
