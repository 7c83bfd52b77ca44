import { existsSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import * as v from 'valibot'
import type { Problem } from '../problem.ts'
import type { Lock } from './lock.ts'
import { lockFile } from './problems.ts'

const lockSchema = v.record(
  v.string(),
  v.strictObject({ makna: v.exactOptional(v.string()), bunyi: v.string(), edisi: v.number() }),
)

export interface ReadLock {
  readonly lock: Lock
  readonly text: string
  readonly file: string
  readonly problem: Problem | undefined
}

/** The lock as it was committed; a course that was never published has none. */
export function readLock(folder: string): ReadLock {
  const path = join(folder, lockFile)
  const file = `${basename(resolve(folder))}/${lockFile}`
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '{}'
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), lockSchema), text)
  if (read.success) return { lock: read.output, text, file, problem: undefined }
  // Mostly the marks of a merge: nobody writes this file by hand.
  const message = 'berkas ini tidak terbaca; kembalikan dari git, lalu jalankan npm run kunci'
  return { lock: {}, text, file, problem: { file, line: 1, column: 1, path: '', message, severity: 'error' } }
}
