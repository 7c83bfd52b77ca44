import { useEffect } from 'react'
import { create } from 'zustand'
import { keepSaved, type Offline } from './worker/keep-saved.ts'
import { askStatus } from './worker/status.ts'
import { applyUpdate, watchUpdates } from './worker/update.ts'

export type { Offline }

export interface DataUsed {
  /** What the app takes on the device. */
  readonly storedBytes: number
  /** What was fetched after the first install: repairs and new editions, nothing else. Counted unpacked. */
  readonly sinceInstalledBytes: number
}

interface State {
  readonly offline: Offline
  readonly dataUsed: DataUsed
  readonly updateWaiting: boolean
  readonly persisted: 'yes' | 'no' | 'unknown'
}

const store = create<State>(() => ({
  offline: { state: 'saving', doneBytes: 0, totalBytes: 0 },
  dataUsed: { storedBytes: 0, sinceInstalledBytes: 0 },
  updateWaiting: false,
  persisted: 'unknown',
}))

/** Call once, after the first render. Whatever the browser refuses becomes a state; nothing is thrown. */
export function startWorker(): void {
  if ('storage' in navigator && 'persisted' in navigator.storage)
    navigator.storage.persisted().then(tellPersisted, () => {})
  if (!('serviceWorker' in navigator)) {
    store.setState({ offline: { state: 'refused' } })
    return
  }
  keepSaved({
    onOffline: (offline) => store.setState({ offline }),
    onStatus: ({ done, used }) => store.setState({ dataUsed: { storedBytes: done, sinceInstalledBytes: used } }),
    onRegistration: (registration) => watchUpdates(registration, (updateWaiting) => store.setState({ updateWaiting })),
  })
}

/** `ready` is true of the very page that asks: it is controlled by the worker, and the worker has every file. */
export function useOffline(): Offline {
  return store(({ offline }) => offline)
}

/** A new edition that lies ready. `apply` reloads, except while somebody is learning in any tab. */
export function useUpdate(): { waiting: boolean; apply(): Promise<'applied' | 'busy-elsewhere'> } {
  return { waiting: store(({ updateWaiting }) => updateWaiting), apply: applyUpdate }
}

export function useDataUsed(): DataUsed {
  useEffect(() => {
    askStatus().then((status) => {
      if (status) store.setState({ dataUsed: { storedBytes: status.done, sinceInstalledBytes: status.used } })
    })
  }, [])
  return store(({ dataUsed }) => dataUsed)
}

export function usePersisted(): 'yes' | 'no' | 'unknown' {
  return store(({ persisted }) => persisted)
}

/** For after the first recorded fact: browsers say yes to a site that holds something of its user. */
export function askToPersist(): void {
  if ('storage' in navigator && 'persist' in navigator.storage)
    navigator.storage.persist().then(tellPersisted, () => {})
}

// A refusal to answer leaves it unknown.
function tellPersisted(isPersisted: boolean): void {
  store.setState({ persisted: isPersisted ? 'yes' : 'no' })
}
