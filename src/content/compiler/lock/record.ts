import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileCourse } from '../compile.ts'
import { writeSchemas } from '../json-schema.ts'
import { isError, printProblem } from '../problem.ts'
import { breaksRule, differences, lockOf } from './lock.ts'
import { lockFile, lockProblem } from './problems.ts'
import { readLock } from './read.ts'

/** `npm run kunci`: records new and changed ids, or says which rule forbids it and writes nothing. */
export function recordCourse(folder: string): { readonly ok: boolean; readonly text: string } {
  writeSchemas(join(folder, 'skema'))
  const { course, authored, problems } = compileCourse(folder, { lock: 'ignore' })
  const { lock, text, file, problem } = readLock(folder)
  const found = course && !problem ? differences(course, lock) : []
  const broken = found.filter(breaksRule).map((difference) => lockProblem(difference, authored.modules, file, text))
  const refusals = [...problems.filter(isError), ...(problem ? [problem] : []), ...broken]
  if (!course || refusals.length > 0) {
    const told = refusals.map(printProblem).join('\n')
    return { ok: false, text: `${told}\n\nBelum dicatat. Perbaiki yang di atas, lalu jalankan npm run kunci lagi.` }
  }
  const after = lockOf(course, lock)
  writeFileSync(join(folder, lockFile), `${JSON.stringify(after, null, 2)}\n`)
  const changed = found.length === 0 ? 'Tidak ada yang berubah.' : `${found.length} di antaranya baru atau berubah.`
  return { ok: true, text: `${Object.keys(after).length} soal dan halaman tercatat. ${changed}` }
}
