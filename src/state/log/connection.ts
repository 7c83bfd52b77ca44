import { isClosed, problemOf, type WriteProblem } from '../../storage/errors.ts'
import { type Opened, openDatabase } from '../../storage/open.ts'
import type { Database } from '../../storage/schema.ts'

export type OnDisk<T> =
  | { readonly ok: true; readonly value: T }
  /** `closed`: there is no database to be had any more, and why. */
  | { readonly ok: false; readonly reason: WriteProblem; readonly closed?: Extract<Opened, { ok: false }>['reason'] }

let current: Promise<Opened> | undefined

/** Opens the database once; later calls share the connection until the browser closes it. Never throws. */
export function openStorage(): Promise<Opened> {
  if (current) return current
  const opening = openDatabase(() => forget(opening)).then((opened) => {
    if (!opened.ok) forget(opening)
    return opened
  })
  current = opening
  return opening
}

/**
 * Reads or writes. WebKit drops the connections of pages in the background without a word, so work that meets a dead
 * connection is done once more on a new one; it must bear being done twice. A full disk is not asked twice, because
 * only the learner can mend it.
 */
export async function onDisk<T>(work: (database: Database) => Promise<T>, tries = 2): Promise<OnDisk<T>> {
  const mine = openStorage()
  const opened = await mine
  if (!opened.ok) return { ok: false, reason: 'storage-failed', closed: opened.reason }
  try {
    return { ok: true, value: await work(opened.database) }
  } catch (error) {
    const isDead = isClosed(error)
    if (isDead) forget(mine)
    return isDead && tries > 1 ? onDisk(work, tries - 1) : { ok: false, reason: problemOf(error) }
  }
}

/** Calls `again` whenever the learner comes back to this page: what it knew of the disk may be old. */
export function onReturn(again: () => void): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') again()
  })
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) again()
  })
}

// A connection that dies late must not take a newer one along.
function forget(connection: Promise<Opened>): void {
  if (current === connection) current = undefined
}
