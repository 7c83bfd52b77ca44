import { useEffect, useState } from 'react'

/** Many pieces that are read in once and kept for as long as the page lives. */
export interface Reading {
  readonly total: number
  /** So many are read without a pause. */
  readonly portion: number
  readonly read: (at: number) => void
  /** How many have been read so far. */
  done: number
}

/** Makes the reading of its sources once and keeps it, until others are asked for. */
export function readingKeeper<Sources extends readonly unknown[], Kept extends Reading>(
  begin: (...sources: Sources) => Kept,
): (...sources: Sources) => Kept {
  let latest: { readonly sources: Sources; readonly reading: Kept } | undefined
  return (...sources) => {
    if (!latest?.sources.every((source, at) => source === sources[at])) latest = { sources, reading: begin(...sources) }
    return latest.reading
  }
}

/** Reads on between taps until all is read, and tells whether it is. */
export function useReadIn(reading: Reading): boolean {
  const [, setReady] = useState<Reading>()

  useEffect(() => {
    const beat = setInterval(() => {
      if (!isDone(reading)) return readOn(reading)
      clearInterval(beat)
      setReady(reading)
    })
    return () => clearInterval(beat)
  }, [reading])

  return isDone(reading)
}

function isDone({ done, total }: Reading): boolean {
  return done === total
}

function readOn(reading: Reading): void {
  const end = Math.min(reading.done + reading.portion, reading.total)
  for (; reading.done < end; reading.done += 1) reading.read(reading.done)
}
