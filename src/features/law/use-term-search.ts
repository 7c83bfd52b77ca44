import type { Term } from '../../domain/course.ts'
import { emptyIndex, readInto } from '../../domain/search/word-index.ts'
import { findByWords } from '../../domain/search/word-search.ts'
import { readingKeeper, useReadIn } from '../../ui/use-read-in.ts'

/** The terms by alphabet, and the way to find some of them; `undefined` while they are still being read in. */
export function useTermSearch(terms: readonly Term[]) {
  const reading = readingOf(terms)
  const isReady = useReadIn(reading)
  const find = (typed: string) => findByWords(reading.terms, reading.index, typed)
  return { all: reading.terms, find: isReady ? find : undefined }
}

const readingOf = readingKeeper((of: readonly Term[]) => {
  const terms = of
    .map((term) => ({ ...term, title: term.word, words: [term.means] }))
    .sort((one, other) => one.word.localeCompare(other.word, 'id'))
  const index = emptyIndex()
  const read = (at: number) => {
    const term = terms[at]
    if (term) readInto(index, at, term)
  }
  return { terms, index, total: terms.length, portion: 8, read, done: 0 }
})
