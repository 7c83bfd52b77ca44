import { openDB } from 'idb'
import { isNewer } from './errors.ts'
import { type Database, migrations, type Schema } from './schema.ts'

export type Opened =
  | { readonly ok: true; readonly database: Database }
  /** `missing`: no IndexedDB here, or it is refused. `newer`: a newer app wrote here, and nothing was touched. */
  | { readonly ok: false; readonly reason: 'missing' | 'newer' }
  /** An old tab keeps it from being upgraded, or the browser does not answer; `answered` when it has, so try again. */
  | { readonly ok: false; readonly reason: 'blocked'; readonly answered: Promise<void> }

const patienceMs = 4000

/** Never throws. `onClosed` is called when the browser or a newer tab has closed the connection. */
export async function openDatabase(onClosed: () => void): Promise<Opened> {
  let isLate = false
  const opening = connect(onClosed).then((opened) => {
    // Nobody waits for it any more: an open connection would only block other tabs.
    if (isLate && opened.ok) opened.database.close()
    return opened
  })
  const opened = await withPatience(opening)
  if (opened) return opened
  isLate = true
  return { ok: false, reason: 'blocked', answered: opening.then(() => undefined) }
}

// `indexedDB` may be absent, null or throw at the first touch (private windows, blocked cookies, sandboxed frames).
async function connect(onClosed: () => void): Promise<Exclude<Opened, { reason: 'blocked' }>> {
  try {
    const database = await openDB<Schema>('asn-netral', migrations.length, {
      upgrade(upgraded, from) {
        for (const migrate of migrations.slice(from)) migrate(upgraded)
      },
      // An old tab must not stop a new one from upgrading.
      blocking(_current, _blocked, { target }) {
        if (target instanceof IDBDatabase) target.close()
        onClosed()
      },
      terminated: onClosed,
    })
    return { ok: true, database }
  } catch (error) {
    return { ok: false, reason: isNewer(error) ? 'newer' : 'missing' }
  }
}

/** What `opening` gives, or `undefined` where it takes too long to look at. */
async function withPatience<T>(opening: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patienceMs)
  })
  const first = await Promise.race([opening, end])
  clearTimeout(timer)
  return first
}
