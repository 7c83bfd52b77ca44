import type { Term } from '../../domain/course.ts'
import { type ActIndex, emptyIndex, readInto } from '../../domain/search/act-index.ts'
import { findActs } from '../../domain/search/act-search.ts'
import { type Reading, useReadIn } from '../../ui/use-read-in.ts'

interface TermReading extends Reading {
  readonly of: readonly Term[]
  /** In alphabetical order. */
  readonly terms: readonly (Term & { readonly title: string; readonly words: readonly string[] })[]
  readonly index: ActIndex
}

let latest: TermReading | undefined

/** The terms by alphabet, and the way to find some of them; `undefined` while they are still being read in. */
export function useTermSearch(terms: readonly Term[]) {
  const reading = readingOf(terms)
  const isReady = useReadIn(reading)
  const find = (typed: string) => findActs(reading.terms, reading.index, typed)
  return { all: reading.terms, find: isReady ? find : undefined }
}

function readingOf(terms: readonly Term[]): TermReading {
  if (latest?.of !== terms) latest = begin(terms)
  return latest
}

function begin(of: readonly Term[]): TermReading {
  const terms = of
    .map((term) => ({ ...term, title: term.word, words: [term.means] }))
    .sort((one, other) => one.word.localeCompare(other.word, 'id'))
  const index = emptyIndex()
  const read = (at: number) => {
    const term = terms[at]
    if (term) readInto(index, at, term)
  }
  return { of, terms, index, total: terms.length, portion: 8, read, done: 0 }
}
