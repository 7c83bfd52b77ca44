import type { IDBPTransaction } from 'idb'
import type { LearnerErased, LearnerEvent } from '../domain/event.ts'
import type { Log } from '../domain/log.ts'
import { decodeEvent } from './decode.ts'
import type { Database, Schema } from './schema.ts'

/** `refused`: the events hold a known id with other content; nothing was written. */
export type Written = 'written' | 'refused'

/**
 * Adds what is not there yet, in one transaction. Resolves only when the disk has it: `strict` asks the browser to
 * flush before it says done, because a phone's battery may die at that instant. Throws the transaction's error.
 */
export async function addEvents(database: Database, events: readonly LearnerEvent[]): Promise<Written> {
  return durably(database, async (tx) => {
    const store = tx.objectStore('events')
    const fresh: LearnerEvent[] = []
    for (const event of events) {
      const known = (await store.get(tombstoneId(event.learner))) ?? (await store.get(event.id))
      if (known?.id === event.id && !isSame(known, event)) return 'refused'
      if (!known) fresh.push(event)
    }
    for (const event of fresh) await store.add(event)
    return 'written'
  })
}

/** One learner's events, in no order that means anything. */
export async function readEvents(database: Database, learner: string): Promise<Log> {
  const stored: unknown[] = await database.getAllFromIndex('events', 'learner', learner)
  return stored.map(decodeEvent).filter((event): event is LearnerEvent => event !== undefined)
}

/** Removes everything of one learner and leaves the tombstone that keeps a merge from bringing it back. */
export async function eraseEvents(database: Database, learner: string, at: number): Promise<void> {
  const tombstone: LearnerErased = { id: tombstoneId(learner), type: 'learner-erased', at, learner }
  await durably(database, async (tx) => {
    const events = tx.objectStore('events')
    for (const key of await events.index('learner').getAllKeys(learner)) await events.delete(key)
    await events.put(tombstone)
    const device = tx.objectStore('device')
    if ((await device.get(activeLearner)) === learner) await device.delete(activeLearner)
  })
}

/** Who learns on this device at the moment; kept apart from the events because it is no fact about anybody. */
export async function readActiveLearner(database: Database): Promise<string | undefined> {
  const stored = await database.get('device', activeLearner)
  return typeof stored === 'string' ? stored : undefined
}

/** Makes `learner` the active one together with the first facts about them, so that neither exists without the other. */
export async function addLearner(database: Database, learner: string, events: readonly LearnerEvent[]): Promise<void> {
  await durably(database, async (tx) => {
    for (const event of events) await tx.objectStore('events').add(event)
    await tx.objectStore('device').put(learner, activeLearner)
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
    // The transaction ends on its own time, and for the same reason.
    await tx.done.catch(() => undefined)
    // A full disk aborts the transaction; the request that stumbled over it only knows that it was aborted.
    throw tx.error ?? error
  }
}

const activeLearner = 'active-learner'

// One per learner, whoever erased: two devices that erase the same person agree.
function tombstoneId(learner: string): string {
  return `erased ${learner}`
}

// Key order is the only thing in which two equal events can differ after a trip through a file.
function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other)
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? ''
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join()}}`
}
