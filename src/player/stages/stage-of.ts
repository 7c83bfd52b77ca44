import type { Scenario } from '../../domain/course.ts'
import { chatStage, chatTwin } from './chat/chat-stage.ts'
import { feedStage, feedTwin } from './feed/feed-stage.ts'
import type { Stage } from './stage.ts'
import { storyStage } from './story/story-stage.ts'

/** The stage of a scenario, or its equal without pictures, gestures and time. */
export function stageOf({ stage, scene }: Scenario, isPlain: boolean): Stage {
  switch (stage) {
    case 'chat':
      if (scene?.kind !== 'chat') return storyStage
      return isPlain ? chatTwin : chatStage
    case 'feed':
      if (scene?.kind !== 'feed') return storyStage
      return isPlain ? feedTwin : feedStage
    // The other stages are told as a story until each has a folder of its own.
    case 'story':
    case 'photo':
    case 'hotspot':
    case 'order':
    case 'timeline':
      return storyStage
  }
  return stage satisfies never
}
