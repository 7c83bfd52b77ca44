import { openDB } from 'idb'
import { type Database, migrations, type Schema } from './schema.ts'

export type Opened =
  | { readonly ok: true; readonly database: Database }
  | { readonly ok: false; readonly reason: 'missing' | 'blocked' | 'newer' }

const patienceMs = 4000

/**
 * Opens the database, and never throws. `missing`: no IndexedDB here, or it is refused (private window, cookies off).
 * `blocked`: an old tab keeps it from being upgraded, or the browser does not answer. `newer`: a newer app wrote here;
 * nothing is touched. `onClosed` is called when the browser or a newer tab closes the connection.
 */
export async function openDatabase(onClosed: () => void): Promise<Opened> {
  if (typeof indexedDB === 'undefined') return { ok: false, reason: 'missing' }
  let late = false
  const opening = openDB<Schema>('asn-netral', migrations.length, {
    upgrade(database, from) {
      for (const migrate of migrations.slice(from)) migrate(database)
    },
    // An old tab must not stop a new one from upgrading.
    blocking(_current, _blocked, event) {
      const { target } = event
      if (target instanceof IDBDatabase) target.close()
      onClosed()
    },
    terminated: onClosed,
  })
    .then((database): Opened => {
      // Nobody waits any more: an open connection would only block other tabs.
      if (late) database.close()
      return { ok: true, database }
    })
    .catch((error: unknown): Opened => ({ ok: false, reason: isNewer(error) ? 'newer' : 'missing' }))
  const waiting = new Promise<Opened>((resolve) => {
    setTimeout(() => resolve({ ok: false, reason: 'blocked' }), patienceMs)
  })
  const opened = await Promise.race([opening, waiting])
  late = !opened.ok && opened.reason === 'blocked'
  return opened
}

function isNewer(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'VersionError'
}
