import type { ComponentType } from 'react'
import type { Scenario } from '../../domain/course.ts'
import type { StageProps } from './stage.ts'
import { StoryStage } from './story/StoryStage.tsx'

/** How a scenario is drawn. A stage only draws; questions, choices and consequences are the domain's. */
export function stageOf({ stage }: Scenario): ComponentType<StageProps> {
  switch (stage) {
    // The other stages are told as a story until each has a folder of its own.
    case 'story':
    case 'feed':
    case 'chat':
    case 'photo':
    case 'hotspot':
    case 'order':
    case 'timeline':
      return StoryStage
  }
  return stage satisfies never
}
