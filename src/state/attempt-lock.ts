import { useEffect, useState } from 'react'

export interface PlaceLock {
  /** `elsewhere`: another tab has this place open. */
  readonly held: 'yes' | 'asking' | 'elsewhere'
  /** Makes this tab the one; the other then shows that it is open here. */
  takeOver(): void
}

/** Held, shared, by every tab in which somebody is learning; an update waits until nobody is. */
export const learningLock = 'sedang-belajar'

/** One tab at a time per place: two tabs that answer the same attempt would each show half of it. */
export function usePlaceLock(name: string): PlaceLock {
  const [held, setHeld] = useState<PlaceLock['held']>('asking')
  const [steal, setSteal] = useState(false)

  useEffect(() => {
    if (!('locks' in navigator)) {
      setHeld('yes')
      return
    }
    const leaving = new AbortController()
    const left = new Promise<void>((resolve) => leaving.signal.addEventListener('abort', () => resolve()))
    hold(learningLock, { mode: 'shared' }, () => left)
    hold(`tempat ${name}`, steal ? { steal: true } : { ifAvailable: true }, (lock) => {
      if (leaving.signal.aborted) return undefined
      setHeld(lock ? 'yes' : 'elsewhere')
      return lock ? left : undefined
    }).then((lost) => {
      if (lost && !leaving.signal.aborted) setHeld('elsewhere')
    })
    return () => leaving.abort()
  }, [name, steal])

  return { held, takeOver: () => setSteal(true) }
}

/** Resolves when the lock ends: true where another tab took it away. */
function hold(
  name: string,
  options: LockOptions,
  work: (lock: Lock | null) => Promise<void> | undefined,
): Promise<boolean> {
  return navigator.locks.request(name, options, work).then(
    () => false,
    () => true,
  )
}
