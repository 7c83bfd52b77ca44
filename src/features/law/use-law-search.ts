import type { Course } from '../../domain/course.ts'
import type { Reference } from '../../domain/reference.ts'
import { emptyLawIndex, findLaw, type LawEntry, lawEntries, readEntry } from '../../domain/search/law-search.ts'
import { readingKeeper, useReadIn } from '../../ui/use-read-in.ts'

/** Some 15 ms of an old phone. */
const portion = 8

/** Finds articles, changes and disputes; `undefined` for the moment in which they are still being read in. */
export function useLawSearch(
  course: Course,
  reference: Reference,
): ((typed: string) => readonly LawEntry[]) | undefined {
  const reading = readingOf(course, reference)
  return useReadIn(reading) ? (typed) => findLaw(reading.entries, reading.index, typed) : undefined
}

const readingOf = readingKeeper((course: Course, reference: Reference) => {
  const entries = lawEntries(course, reference)
  const index = emptyLawIndex()
  const read = (at: number) => {
    const entry = entries[at]
    if (entry) readEntry(index, at, entry)
  }
  return { entries, index, total: entries.length, portion, read, done: 0 }
})
