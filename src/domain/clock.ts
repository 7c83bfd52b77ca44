import type { Log } from './log.ts'

const toleranceMs = 5 * 60_000

/**
 * The newest time in `log`, where `now` stands well before it and no fact tells of it yet; in epoch milliseconds. Clocks
 * of old phones drift by seconds; minutes mean that somebody, or an empty battery, has set them back.
 */
export function setBackFrom(log: Log, now: number): number | undefined {
  const latest = log.reduce((newest, event) => Math.max(newest, event.at), 0)
  if (now >= latest - toleranceMs) return undefined
  const isTold = log.some((event) => event.type === 'clock-set-back' && event.latest >= latest)
  return isTold ? undefined : latest
}
