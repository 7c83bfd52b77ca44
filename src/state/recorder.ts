import { setBackFrom } from '../domain/clock.ts'
import type { Fact, LearnerEvent } from '../domain/event.ts'
import { merge } from '../domain/log.ts'
import type { WriteProblem } from '../storage/errors.ts'
import { addEvents, addLearner, eraseEvents, type Written } from '../storage/event-log.ts'
import type { Database } from '../storage/schema.ts'
import { rememberBegun } from './log/begun.ts'
import { onDisk } from './log/connection.ts'
import { tellOtherTabs } from './log/other-tabs.ts'
import { logStore, readAgain, tellProblem } from './log-store.ts'

export type RecordResult = { readonly ok: true } | { readonly ok: false; readonly reason: WriteProblem }

/**
 * The one door for what happens here. Several facts are recorded together or not at all. Resolves only after the disk
 * has them, and only then does the log in memory hold them: the screen cannot show what is not saved.
 */
export async function record(...facts: readonly Fact[]): Promise<RecordResult> {
  const { learner, log } = logStore.getState()
  // Erased in another tab a moment ago.
  if (learner === undefined) return { ok: false, reason: 'storage-failed' }
  const at = Date.now()
  const latest = setBackFrom(log, at)
  const told: readonly Fact[] = latest === undefined ? facts : [{ type: 'clock-set-back', latest }, ...facts]
  const events = told.map((fact) => eventOf(fact, learner, at))
  return keep(learner, events, (database) => addEvents(database, events))
}

export type LearnerDetails = Omit<Extract<Fact, { type: 'learner-named' }>, 'type'>

/** The first fact about a person on this device, who becomes the active learner. */
export async function startLearner(details: LearnerDetails): Promise<RecordResult> {
  const learner = newId()
  const events = [eventOf({ type: 'learner-named', ...details }, learner, Date.now())]
  const result = await keep(learner, events, (database) => addLearner(database, learner, events))
  if (result.ok && isKept()) rememberBegun(true)
  return result
}

/** Deletes everything of the active learner, here and in every later merge. */
export async function eraseLearner(): Promise<RecordResult> {
  const { learner } = logStore.getState()
  if (learner === undefined) return { ok: true }
  const erased = await write(async (database) => {
    await eraseEvents(database, learner)
    return 'written'
  })
  if (!erased.ok) return erased
  rememberBegun(false)
  logStore.setState(({ storage }) => ({ learner: undefined, log: [], storage: { ...storage, evicted: false } }))
  tellOtherTabs()
  return erased
}

/** Random, never from the clock: two phones must not make the same one. */
export function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  // Served without TLS, on an office's own network: as many random bits, only plainer to look at.
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** 32 random bits for shuffling and drawing; kept in the log so that anybody can draw the same again. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
}

async function keep(
  learner: string,
  events: readonly LearnerEvent[],
  add: (database: Database) => Promise<Written>,
): Promise<RecordResult> {
  const kept = await write(add)
  if (!kept.ok) return kept
  logStore.setState((state) => ({ learner, log: merge(state.learner === learner ? state.log : [], events) }))
  tellOtherTabs()
  return kept
}

async function write(work: (database: Database) => Promise<Written>): Promise<RecordResult> {
  if (!isKept()) return { ok: true }
  const written = await onDisk(work)
  if (written.ok || written.closed) tellProblem(written.ok ? undefined : written.closed)
  if (!written.ok) return { ok: false, reason: written.reason }
  if (written.value !== 'refused' && written.value !== 'erased') return { ok: true }
  // The disk knows better, such as that another tab has erased the learner.
  await readAgain()
  return { ok: false, reason: 'storage-failed' }
}

function isKept(): boolean {
  return logStore.getState().storage.kept === 'disk'
}

function eventOf(fact: Fact, learner: string, at: number): LearnerEvent {
  return { ...fact, id: newId(), at, learner }
}
