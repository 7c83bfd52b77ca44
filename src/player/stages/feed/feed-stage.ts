import type { Stage } from '../stage.ts'
import { FeedAsking, FeedList } from './FeedAsking.tsx'
import { FeedLead } from './FeedLead.tsx'

export const feedStage: Stage = { Lead: FeedLead, Asking: FeedAsking }
export const feedTwin: Stage = { Lead: FeedLead, Asking: FeedList }
