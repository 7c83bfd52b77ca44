import { questionsOf } from '../../../domain/attempt.ts'
import type { Course } from '../../../domain/course.ts'
import { wordingOf, wordingOfPage } from '../build/hash.ts'

/** What has been published, by full id: ids are for ever, and another meaning needs another edition. */
export type Lock = Readonly<Record<string, LockEntry>>

export interface LockEntry {
  /** Hash of what an answer means; a page has none. */
  readonly makna?: string
  readonly bunyi: string
  /** The module's edition in which this meaning was first published. */
  readonly edisi: number
}

/** The lock as it should stand for this course; unchanged meanings keep the edition they came with. */
export function lockOf(course: Course, before: Lock): Lock {
  const entries = course.modules.flatMap((module): [string, LockEntry][] => {
    const edition = (id: string, makna?: string) => {
      const known = before[id]
      return known && known.makna === makna ? known.edisi : module.edition
    }
    return [
      ...[...questionsOf(module), ...module.exam, ...testsOf(course, module)].map((question): [string, LockEntry] => {
        const { id, meaning } = question
        return [id, { makna: meaning, bunyi: wordingOf(question), edisi: edition(id, meaning) }]
      }),
      ...module.lessons.flatMap(({ id: lesson, pages, remember }) =>
        pages.map(({ id: page, blocks }): [string, LockEntry] => {
          const id = `${lesson}/${page}`
          return [id, { bunyi: wordingOfPage(remember, blocks), edisi: edition(id) }]
        }),
      ),
    ]
  })
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)))
}

// The questions of the tests stand in the modules' banks, and in the course by form.
function testsOf({ tests }: Course, { id: module }: Course['modules'][number]) {
  return tests.flatMap(({ questions }) => questions).filter(({ id }) => id.startsWith(`${module}/`))
}

/** A difference between the course and its lock. The first three cannot be mended by writing the lock anew. */
export type Difference =
  | { readonly kind: 'gone'; readonly id: string }
  | { readonly kind: 'same-edition'; readonly id: string; readonly edition: number }
  | { readonly kind: 'unrecorded' | 'reworded'; readonly id: string }

export function differences(course: Course, before: Lock): Difference[] {
  const now = lockOf(course, before)
  const gone = Object.keys(before).filter((id) => !Object.hasOwn(now, id))
  const changed = Object.entries(now).flatMap(([id, entry]): Difference[] => {
    const known = before[id]
    if (!known) return [{ kind: 'unrecorded', id }]
    if (known.makna !== entry.makna) {
      return [
        entry.edisi > known.edisi ? { kind: 'unrecorded', id } : { kind: 'same-edition', id, edition: known.edisi },
      ]
    }
    return known.bunyi === entry.bunyi ? [] : [{ kind: 'reworded', id }]
  })
  return [...gone.map((id): Difference => ({ kind: 'gone', id })), ...changed]
}

/** Whether writing the lock anew would hide a broken rule. */
export function breaksRule({ kind }: Difference): boolean {
  return kind === 'gone' || kind === 'same-edition'
}
