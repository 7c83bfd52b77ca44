import { askStatus, type WorkerStatus } from './status.ts'

export type Offline =
  | { readonly state: 'saving'; readonly doneBytes: number; readonly totalBytes: number }
  | { readonly state: 'ready'; readonly totalBytes: number }
  /** Signal lost. Goes on by itself. */
  | { readonly state: 'paused'; readonly doneBytes: number; readonly totalBytes: number }
  /** There is a network, and still this browser does not keep the app. */
  | { readonly state: 'refused' }

interface Listener {
  onOffline(offline: Offline): void
  onStatus(status: WorkerStatus): void
  onRegistration(registration: ServiceWorkerRegistration): void
}

const stallMs = 20_000
const firstRetryMs = 5_000
const lastRetryMs = 300_000
// The worker has taken the page in before it answers; the page may hear of it a little later.
const claimMs = 2_000
const triesWithoutGain = 3

/** Sees to it that the whole app is stored, for as long as the page lives. */
export function keepSaved(listener: Listener): void {
  let offline: Offline = { state: 'saving', doneBytes: 0, totalBytes: 0 }
  let isTrying = false
  let tries = 0
  let bestDone = 0
  let stall: ReturnType<typeof setTimeout> | undefined
  let retry: ReturnType<typeof setTimeout> | undefined

  const tell = (next: Offline): void => {
    clearTimeout(stall)
    offline = next
    listener.onOffline(next)
    // A dead connection often says nothing for minutes; the learner is told earlier.
    if (next.state === 'saving') stall = setTimeout(showPaused, stallMs)
  }

  const showPaused = (): void => {
    if ('doneBytes' in offline) tell({ ...offline, state: 'paused' })
  }

  const showProgress = (doneBytes: number, totalBytes: number): void => {
    if (offline.state === 'ready') return
    if (doneBytes > bestDone) tries = 0
    bestDone = Math.max(bestDone, doneBytes)
    tell({ state: 'saving', doneBytes, totalBytes })
  }

  const goOn = async (): Promise<void> => {
    if (isTrying || offline.state === 'ready' || document.visibilityState !== 'visible') return
    isTrying = true
    const result = await trySaving(listener.onRegistration)
    isTrying = false
    if (typeof result === 'object') {
      tell({ state: 'ready', totalBytes: result.total })
      listener.onStatus(result)
      return
    }
    tries += 1
    const isHopeless = result === 'refused' || tries >= triesWithoutGain
    if (isHopeless && (await isReachable())) tell({ state: 'refused' })
    else showPaused()
    clearTimeout(retry)
    retry = setTimeout(goOn, Math.min(firstRetryMs * 2 ** (tries - 1), lastRetryMs))
  }

  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (data?.type === 'progress') showProgress(data.done, data.total)
  })
  navigator.serviceWorker.addEventListener('controllerchange', goOn)
  addEventListener('online', goOn)
  addEventListener('offline', showPaused)
  document.addEventListener('visibilitychange', goOn)
  tell(offline)
  void goOn()
}

async function trySaving(onRegistration: Listener['onRegistration']): Promise<WorkerStatus | 'cut' | 'refused'> {
  let registration: ServiceWorkerRegistration
  try {
    registration = await navigator.serviceWorker.register('./sw.js')
  } catch {
    // No signal and a browser that forbids workers look alike here; the caller asks the server.
    return 'refused'
  }
  onRegistration(registration)
  const first = registration.active ? undefined : (registration.installing ?? registration.waiting)
  if (first && !(await isActivated(first))) return 'cut'
  const status = await askStatus()
  return status?.complete && (await isControlled()) ? status : 'cut'
}

async function isActivated(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (worker.state === 'activated') resolve(true)
      if (worker.state === 'redundant') resolve(false)
    }
    worker.addEventListener('statechange', look)
    look()
  })
}

async function isControlled(): Promise<boolean> {
  const { serviceWorker } = navigator
  if (!serviceWorker.controller)
    await new Promise((resolve) => {
      serviceWorker.addEventListener('controllerchange', resolve, { once: true })
      setTimeout(resolve, claimMs)
    })
  return serviceWorker.controller !== null
}

async function isReachable(): Promise<boolean> {
  return fetch('./sw.js', { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  )
}
