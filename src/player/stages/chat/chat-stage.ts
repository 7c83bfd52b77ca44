import type { Stage } from '../stage.ts'
import { ChatLead } from './ChatLead.tsx'
import { ChatText } from './ChatText.tsx'

export const chatStage: Stage = { Lead: ChatLead }
export const chatTwin: Stage = { Lead: ChatText }
