import type { Course } from '../../domain/course.ts'
import {
  emptyLawIndex,
  findLaw,
  type LawEntry,
  type LawIndex,
  lawEntries,
  readEntry,
} from '../../domain/search/law-search.ts'
import { type Reading, useReadIn } from '../../ui/use-read-in.ts'

interface LawReading extends Reading {
  readonly course: Course
  readonly entries: readonly LawEntry[]
  readonly index: LawIndex
}

/** Some 15 ms of an old phone. */
const portion = 8

let latest: LawReading | undefined

/** Finds articles, changes and disputes; `undefined` for the moment in which they are still being read in. */
export function useLawSearch(course: Course): ((typed: string) => readonly LawEntry[]) | undefined {
  const reading = readingOf(course)
  return useReadIn(reading) ? (typed) => findLaw(reading.entries, reading.index, typed) : undefined
}

function readingOf(course: Course): LawReading {
  if (latest?.course !== course) latest = begin(course)
  return latest
}

function begin(course: Course): LawReading {
  const entries = lawEntries(course)
  const index = emptyLawIndex()
  const read = (at: number) => {
    const entry = entries[at]
    if (entry) readEntry(index, at, entry)
  }
  return { course, entries, index, total: entries.length, portion, read, done: 0 }
}
