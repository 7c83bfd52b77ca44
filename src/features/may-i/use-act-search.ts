import type { Act } from '../../domain/act.ts'
import { emptyIndex, readInto } from '../../domain/search/word-index.ts'
import { findByWords } from '../../domain/search/word-search.ts'
import { readingKeeper, useReadIn } from '../../ui/use-read-in.ts'

/** Some 15 ms of an old phone. */
const portion = 8

/** Finds acts by everyday words; `undefined` for the moment in which the acts are still being read in. */
export function useActSearch(acts: readonly Act[]): ((typed: string) => readonly Act[]) | undefined {
  const reading = readingOf(acts)
  return useReadIn(reading) ? (typed) => findByWords(acts, reading.index, typed) : undefined
}

const readingOf = readingKeeper((acts: readonly Act[]) => {
  const index = emptyIndex()
  const read = (at: number) => {
    const act = acts[at]
    if (act) readInto(index, at, act)
  }
  return { index, total: acts.length, portion, read, done: 0 }
})
