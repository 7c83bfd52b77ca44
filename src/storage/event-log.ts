import type { IDBPTransaction } from 'idb'
import type { LearnerErased, LearnerEvent } from '../domain/event.ts'
import { isErasure, type Log } from '../domain/log.ts'
import { decodeEvent } from './decode.ts'
import { isSame } from './same.ts'
import type { Database, Schema } from './schema.ts'

/**
 * `refused`: they hold a known id with other content; nothing was written. `erased`: some are of a learner who was
 * erased; those were left out.
 */
export type Written = 'written' | 'refused' | 'erased'

/**
 * Adds what is not there yet, in one transaction. Resolves only when the disk has it: `strict` asks the browser to
 * flush before it says done, because a phone's battery may die at that instant. Rejects with the transaction's error.
 */
export function addEvents(database: Database, events: readonly LearnerEvent[]): Promise<Written> {
  return durably(database, (tx) => addNew(tx, events))
}

/** One learner's events, in no order that means anything. */
export async function readEvents(database: Database, learner: string): Promise<Log> {
  const stored: unknown[] = await database.getAllFromIndex('events', 'learner', learner)
  return stored.map(decodeEvent).filter((event): event is LearnerEvent => event !== undefined)
}

/** Removes everything of one learner and leaves the tombstone that keeps a merge from bringing it back. */
export function eraseEvents(database: Database, learner: string): Promise<void> {
  return durably(database, (tx) => erase(tx, learner))
}

/** Who learns on this device at the moment; kept apart from the events because it is no fact about anybody. */
export async function readActiveLearner(database: Database): Promise<string | undefined> {
  const stored = await database.get('device', activeLearner)
  return typeof stored === 'string' ? stored : undefined
}

/** Makes `learner` the active one together with the first facts about them, so that neither exists without the other. */
export function addLearner(database: Database, learner: string, events: readonly LearnerEvent[]): Promise<Written> {
  return durably(database, async (tx) => {
    const written = await addNew(tx, events)
    if (written === 'written') await tx.objectStore('device').put(learner, activeLearner)
    return written
  })
}

type Transaction = IDBPTransaction<Schema, ('events' | 'device')[], 'readwrite'>

async function durably<T>(database: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const tx = database.transaction(['events', 'device'], 'readwrite', { durability: 'strict' })
  try {
    const result = await work(tx)
    await tx.done
    return result
  } catch (error) {
    abort(tx)
    await tx.done.catch(() => undefined)
    // A full disk aborts the transaction; the request that stumbled over it only knows that it was aborted.
    throw tx.error ?? error
  }
}

// Work that fails before it reaches the database would leave the transaction to commit its first half.
function abort(tx: Transaction): void {
  try {
    tx.abort()
  } catch {
    // It has ended by itself, for the same reason.
  }
}

async function addNew(tx: Transaction, events: readonly LearnerEvent[]): Promise<Written> {
  const store = tx.objectStore('events')
  const erasing = events.filter(isErasure).map(({ learner }) => learner)
  const erased = new Set(erasing)
  const fresh: LearnerEvent[] = []
  for (const event of events.filter((candidate) => !isErasure(candidate))) {
    if (await store.getKey(tombstoneId(event.learner))) erased.add(event.learner)
    const known = await store.get(event.id)
    if (known && !isSame(known, event)) return 'refused'
    if (!known && !erased.has(event.learner)) fresh.push(event)
  }
  for (const learner of erasing) await erase(tx, learner)
  for (const event of fresh) await store.add(event)
  return erased.size > 0 ? 'erased' : 'written'
}

async function erase(tx: Transaction, learner: string): Promise<void> {
  const events = tx.objectStore('events')
  for (const key of await events.index('learner').getAllKeys(learner)) await events.delete(key)
  await events.put(tombstoneOf(learner))
  const device = tx.objectStore('device')
  if ((await device.get(activeLearner)) === learner) await device.delete(activeLearner)
}

const activeLearner = 'active-learner'

// The learner's id and nothing else, not even the time: two devices that erase the same person write the same fact.
function tombstoneOf(learner: string): LearnerErased {
  return { id: tombstoneId(learner), type: 'learner-erased', at: 0, learner }
}

function tombstoneId(learner: string): string {
  return `erased ${learner}`
}
