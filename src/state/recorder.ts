import type { ClockSetBack, Fact, LearnerEvent } from '../domain/event.ts'
import { merge } from '../domain/log.ts'
import { isClosed, problemOf, type WriteProblem } from '../storage/errors.ts'
import { addEvents, addLearner, eraseEvents } from '../storage/event-log.ts'
import type { Database } from '../storage/schema.ts'
import { database, forget } from './connection.ts'
import { logStore, rememberBegun } from './log-store.ts'
import { tellOtherTabs } from './other-tabs.ts'

export type RecordResult = { readonly ok: true } | { readonly ok: false; readonly reason: WriteProblem }

/**
 * The one door for what happens here. Several facts are recorded together or not at all. Resolves only after the disk
 * has them, and only then does the log in memory hold them: the screen cannot show what is not saved.
 */
export async function record(...facts: readonly Fact[]): Promise<RecordResult> {
  const { learner } = logStore.getState()
  if (learner === undefined) throw new Error('A fact needs a learner.')
  const events = [...clockEvents(learner), ...facts.map((fact) => eventOf(fact, learner))]
  return keep(learner, events, (open) => addEvents(open, events))
}

export type LearnerDetails = Omit<Extract<Fact, { type: 'learner-named' }>, 'type'>

/** The first fact about a person on this device, who becomes the active learner. */
export async function startLearner(details: LearnerDetails): Promise<RecordResult> {
  const learner = newId()
  const events = [eventOf({ type: 'learner-named', ...details }, learner)]
  const result = await keep(learner, events, (open) => addLearner(open, learner, events))
  if (result.ok) rememberBegun(true)
  return result
}

/** Deletes everything of the active learner, here and in every later merge. */
export async function eraseLearner(): Promise<RecordResult> {
  const { learner } = logStore.getState()
  if (learner === undefined) return { ok: true }
  const written = await write((open) => eraseEvents(open, learner, Date.now()))
  if (!written.ok) return written
  rememberBegun(false)
  logStore.setState(({ storage }) => ({ learner: undefined, log: [], storage: { ...storage, evicted: false } }))
  tellOtherTabs()
  return written
}

/** Random, never from the clock: two phones must not make the same one. */
export function newId(): string {
  return crypto.randomUUID()
}

/** 32 random bits for shuffling and drawing; kept in the log so that anybody can draw the same again. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
}

async function keep(
  learner: string,
  events: readonly LearnerEvent[],
  add: (open: Database) => Promise<unknown>,
): Promise<RecordResult> {
  const written = await write(add)
  if (!written.ok) return written
  logStore.setState((state) => ({ learner, log: merge(state.learner === learner ? state.log : [], events) }))
  tellOtherTabs()
  return written
}

// A dead connection is opened once more; a full disk is not asked twice, because only the learner can mend it.
async function write(work: (open: Database) => Promise<unknown>, tries = 2): Promise<RecordResult> {
  if (logStore.getState().storage.kept === 'memory') return { ok: true }
  const open = await database()
  if (!open) return { ok: false, reason: 'storage-failed' }
  try {
    const written = await work(open)
    return written === 'refused' ? { ok: false, reason: 'storage-failed' } : { ok: true }
  } catch (error) {
    if (isClosed(error) && tries > 1) {
      forget()
      return write(work, tries - 1)
    }
    return { ok: false, reason: problemOf(error) }
  }
}

function eventOf(fact: Fact, learner: string): LearnerEvent {
  return { ...fact, id: newId(), at: Date.now(), learner }
}

const toleranceMs = 5 * 60_000

// Clocks of old phones drift by seconds; minutes mean that somebody, or a dead battery, set them back.
function clockEvents(learner: string): ClockSetBack[] {
  const { log } = logStore.getState()
  const latest = log.reduce((newest, event) => Math.max(newest, event.at), 0)
  const told = log.some((event) => event.type === 'clock-set-back' && event.latest >= latest)
  if (told || Date.now() >= latest - toleranceMs) return []
  return [{ type: 'clock-set-back', latest, id: newId(), at: Date.now(), learner }]
}
