import type { Log } from '../domain/log.ts'
import { giveFile } from './give-file.ts'

/** A copy of everything the app holds about one learner, readable by people and by later editions of the app. */
export function shareOwnData(log: Log, now: number): Promise<'given' | 'cancelled'> {
  const day = new Date(now).toISOString().slice(0, 10)
  const content = { format: 'asn-netral-data', version: 1, exportedAt: new Date(now).toISOString(), events: log }
  return giveFile(
    new File([JSON.stringify(content, null, 2)], `asn-netral-data-${day}.json`, { type: 'application/json' }),
  )
}
