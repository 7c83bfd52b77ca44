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

/** Makes the reading of a source once and keeps it, until another source is asked for. */
export function readingKeeper<Source, Kept extends Reading>(begin: (source: Source) => Kept): (source: Source) => Kept {
  let latest: { readonly source: Source; readonly reading: Kept } | undefined
  return (source) => {
    if (latest?.source !== source) latest = { source, reading: begin(source) }
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
