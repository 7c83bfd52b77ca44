import { pledgeIn } from '../domain/completion.ts'
import type { Course } from '../domain/course.ts'
import type { Signature } from '../domain/event.ts'
import { logNow } from './log-store.ts'
import { type RecordResult, record } from './recorder.ts'
import { tick } from './tick.ts'

/** Resolves when the disk has the pledge. Whoever has pledged, also in another tab, has pledged. */
export async function recordPledge(course: Course, signature: Signature): Promise<RecordResult> {
  if (pledgeIn(logNow())) return { ok: true }
  const points = course.pledge.map(({ id }) => id)
  const result = await record({ type: 'pledge-made', points, signature, edition: course.edition })
  if (result.ok) tick()
  return result
}
