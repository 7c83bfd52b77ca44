import { learningLock } from '../attempt-lock.ts'

const hourMs = 3_600_000

let followed: ServiceWorkerRegistration | undefined

/** Tells when a new edition lies ready, and looks for one at the start and when the page is seen again. */
export function watchUpdates(registration: ServiceWorkerRegistration, tell: (isWaiting: boolean) => void): void {
  if (followed === registration) return
  followed = registration

  const look = (): void => tell(registration.waiting !== null && registration.active !== null)
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look))
  navigator.serviceWorker.addEventListener('controllerchange', look)
  look()

  let checkedAt = Number.NEGATIVE_INFINITY
  const check = (): void => {
    // A first installation is under way: what it fetches is the newest there is.
    if (!registration.active) return
    if (document.visibilityState !== 'visible' || !navigator.onLine || performance.now() - checkedAt < hourMs) return
    checkedAt = performance.now()
    // Without signal there is nothing to say: the edition at hand is a whole one.
    registration.update().catch(() => {})
  }
  document.addEventListener('visibilitychange', check)
  check()
}

/** Reloads into the new edition. Another tab's update never reloads this one. */
export async function applyUpdate(): Promise<'applied' | 'busy-elsewhere'> {
  if (!('locks' in navigator)) return takeOver()
  return navigator.locks.request(learningLock, { ifAvailable: true }, (lock) => (lock ? takeOver() : 'busy-elsewhere'))
}

async function takeOver(): Promise<'applied'> {
  const waiting = followed?.waiting
  // No one waits when another tab was faster: then only this page is left to load anew.
  if (waiting)
    await new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
      waiting.postMessage({ type: 'SKIP_WAITING' })
    })
  location.reload()
  return 'applied'
}
