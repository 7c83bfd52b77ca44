import { type Opened, openDatabase } from '../storage/open.ts'
import type { Database } from '../storage/schema.ts'

let opening: Promise<Opened> | undefined
let lost: (() => void) | undefined

/** Opens the database once; later calls share the connection until the browser closes it. */
export function openStorage(): Promise<Opened> {
  opening ??= openDatabase(forget).then((opened) => {
    if (!opened.ok) opening = undefined
    return opened
  })
  return opening
}

/** The open database, reopened where the browser has closed it; `undefined` where there is none to be had. */
export async function database(): Promise<Database | undefined> {
  const opened = await openStorage()
  return opened.ok ? opened.database : undefined
}

/** The connection turned out to be dead: the next use opens a new one. */
export function forget(): void {
  opening = undefined
}

/**
 * WebKit drops the connections of pages in the background without a word, so a page that comes back looks again.
 * `again` is called each time.
 */
export function onLost(again: () => void): void {
  if (lost) return
  lost = again
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') again()
  })
  addEventListener('pageshow', (event) => {
    if (event.persisted) again()
  })
}
