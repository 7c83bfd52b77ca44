import type { EmploymentStatus } from './employment.ts'
import type { LearnerNamed } from './event.ts'
import { byTimeThenId, type Log } from './log.ts'

export interface Learner {
  readonly id: string
  readonly name: string
  readonly status: EmploymentStatus
  readonly unit: string
  readonly nip?: string
}

/** Everyone this log knows by name, each with the latest name, in the order in which they came. */
export function learnersOf(log: Log): Learner[] {
  const named = log.filter((event): event is LearnerNamed => event.type === 'learner-named').sort(byTimeThenId)
  const latest = new Map<string, LearnerNamed>()
  for (const event of named) latest.set(event.learner, event)
  return [...latest.values()].map(learnerFrom)
}

export function learnerOf(log: Log, id: string): Learner | undefined {
  return learnersOf(log).find((learner) => learner.id === id)
}

function learnerFrom({ learner, name, status, unit, nip }: LearnerNamed): Learner {
  return { id: learner, name, status, unit, ...(nip !== undefined && { nip }) }
}
