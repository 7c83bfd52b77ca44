import type { LearnerErased, LearnerEvent } from './event.ts'

/** Events in the order they happened, each one once. */
export type Log = readonly LearnerEvent[]

/** Two devices come to agree by keeping everything that either knows, except of people who were erased. */
export function merge(ours: Log, theirs: Log): Log {
  const all = [...ours, ...theirs]
  const erased = new Set(all.filter(isErasure).map((event) => event.learner))
  const byId = new Map<string, LearnerEvent>()
  for (const event of all) {
    if (!byId.has(event.id) && (isErasure(event) || !erased.has(event.learner))) byId.set(event.id, event)
  }
  return [...byId.values()].sort(byTimeThenId)
}

export function isErasure(event: LearnerEvent): event is LearnerErased {
  return event.type === 'learner-erased'
}

/** Clocks of two phones can show the same millisecond; the id decides, so every phone sorts alike. */
export function byTimeThenId(a: { at: number; id: string }, b: { at: number; id: string }): number {
  if (a.at !== b.at) return a.at - b.at
  if (a.id === b.id) return 0
  return a.id < b.id ? -1 : 1
}
