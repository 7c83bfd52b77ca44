import { useEffect, useState } from 'react'

export interface PlaceLock {
  /** `elsewhere`: another tab has this place open. */
  readonly held: 'yes' | 'asking' | 'elsewhere'
  /** Makes this tab the one; the other then shows that it is open here. */
  takeOver(): void
}

/** Held, shared, by every tab in which somebody is learning; an update waits until nobody is. */
export const learningLock = 'sedang-belajar'

/**
 * One tab at a time per place: two tabs that answer the same attempt would each show half of it. A browser without
 * locks, or one that refuses them, lets everybody in: the log bears two tabs, it only looks odd.
 */
export function usePlaceLock(name: string): PlaceLock {
  const [answer, setAnswer] = useState<{ readonly name: string; readonly held: PlaceLock['held'] }>()
  // A new object each time: a place that was taken back can be taken over again.
  const [wish, setWish] = useState<{ readonly name: string }>()

  useEffect(() => {
    const tell = (held: PlaceLock['held']) => setAnswer({ name, held })
    if (!('locks' in navigator)) {
      tell('yes')
      return
    }
    const leaving = new AbortController()
    const { signal } = leaving
    // Without it an update is only applied sooner.
    navigator.locks.request(learningLock, { mode: 'shared' }, () => end(signal)).catch(() => undefined)
    holdPlace(`tempat ${name}`, wish?.name === name, signal, (held) => {
      if (!signal.aborted) tell(held)
    })
    return () => leaving.abort()
  }, [name, wish])

  return { held: answer?.name === name ? answer.held : 'asking', takeOver: () => setWish({ name }) }
}

// What this tab holds, until it is really let go: React mounts a place anew before the browser has heard of the end of
// the old one, and the tab would meet itself.
const holds = new Map<string, Promise<void>>()

function holdPlace(
  lockName: string,
  isTaking: boolean,
  leaving: AbortSignal,
  tell: (held: PlaceLock['held']) => void,
): void {
  const before = holds.get(lockName) ?? Promise.resolve()
  const hold = before.then(async () => {
    if (leaving.aborted) return
    try {
      await navigator.locks.request(lockName, isTaking ? { steal: true } : { ifAvailable: true }, (lock) => {
        tell(lock ? 'yes' : 'elsewhere')
        return lock ? end(leaving) : undefined
      })
    } catch (error) {
      // Another tab took it over; anything else is a browser that refuses locks.
      tell(isTakenOver(error) ? 'elsewhere' : 'yes')
    }
  })
  holds.set(lockName, hold)
}

function end(leaving: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (leaving.aborted) resolve()
    else leaving.addEventListener('abort', () => resolve())
  })
}

function isTakenOver(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError'
}
