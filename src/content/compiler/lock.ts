import { questionsOf } from '../../domain/attempt.ts'
import type { Course } from '../../domain/course.ts'
import { hash, wordingOf } from './hash.ts'
import type { Problem } from './problem.ts'

/** What has been published: ids are for ever, and another meaning needs another edition. */
export type Lock = Readonly<Record<string, LockEntry>>

export interface LockEntry {
  /** Hash of the meaning; a page has none. */
  readonly makna?: string
  readonly bunyi: string
  readonly edisi: number
}

export const lockFile = 'terbit.lock.json'

export function lockOf(course: Course, before: Lock): Lock {
  const entries = course.modules.flatMap((module): [string, LockEntry][] => [
    ...questionsOf(module).map((question): [string, LockEntry] => {
      const known = before[question.id]
      const edisi = known?.makna === question.meaning ? known.edisi : module.edition
      return [question.id, { makna: question.meaning, bunyi: wordingOf(question), edisi }]
    }),
    ...module.lessons.flatMap((lesson) =>
      lesson.pages.map((page): [string, LockEntry] => {
        const id = `${lesson.id}/${page.id}`
        return [id, { bunyi: hash([lesson.remember, page.blocks]), edisi: before[id]?.edisi ?? module.edition }]
      }),
    ),
  ])
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)))
}

/**
 * Compares a course with what was published. A published id that is gone and a changed meaning in an old edition
 * are errors: answers on phones we will never see point to them.
 */
export function lockProblems(course: Course, lock: Lock, fileOf: (id: string) => string): Problem[] {
  const now = lockOf(course, lock)
  const gone = Object.keys(lock)
    .filter((id) => !now[id])
    .map((id) =>
      problem(
        lockFile,
        id,
        'id ini sudah terbit dan tidak boleh hilang; kembalikan, sebab riwayat peserta menunjuk ke sini',
      ),
    )
  const changed = Object.entries(now).flatMap(([id, entry]) => {
    const known = lock[id]
    if (!known) return [problem(fileOf(id), id, 'belum tercatat di terbit.lock.json; jalankan npm run kunci')]
    const edition =
      course.modules.find((module) => questionsOf(module).some((question) => question.id === id))?.edition ?? 0
    if (known.makna === entry.makna || edition > known.edisi) return []
    return [
      problem(
        fileOf(id),
        id,
        `nilai, pilihan, atau dasar hukumnya berubah; naikkan edisi di modul.yaml di atas ${known.edisi}, lalu jalankan npm run kunci`,
      ),
    ]
  })
  return [...gone, ...changed]
}

/** Changed meanings in a risen edition, still to be written into the lock. */
export function isLockStale(course: Course, lock: Lock): boolean {
  return JSON.stringify(lockOf(course, lock)) !== JSON.stringify(lock)
}

function problem(file: string, path: string, message: string): Problem {
  return { file, line: 1, column: 1, path, message, severity: 'error' }
}
