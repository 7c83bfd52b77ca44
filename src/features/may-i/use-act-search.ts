import type { Act } from '../../domain/act.ts'
import { type ActIndex, emptyIndex, readInto } from '../../domain/search/act-index.ts'
import { findActs } from '../../domain/search/act-search.ts'
import { type Reading, useReadIn } from '../../ui/use-read-in.ts'

interface ActReading extends Reading {
  readonly acts: readonly Act[]
  readonly index: ActIndex
}

/** Some 15 ms of an old phone. */
const portion = 8

let latest: ActReading | undefined

/** Finds acts by everyday words; `undefined` for the moment in which the acts are still being read in. */
export function useActSearch(acts: readonly Act[]): ((typed: string) => readonly Act[]) | undefined {
  const reading = readingOf(acts)
  return useReadIn(reading) ? (typed) => findActs(acts, reading.index, typed) : undefined
}

function readingOf(acts: readonly Act[]): ActReading {
  if (latest?.acts !== acts) latest = begin(acts)
  return latest
}

function begin(acts: readonly Act[]): ActReading {
  const index = emptyIndex()
  const read = (at: number) => {
    const act = acts[at]
    if (act) readInto(index, at, act)
  }
  return { acts, index, total: acts.length, portion, read, done: 0 }
}
