import type { Problem } from '../problem.ts'
import type { AuthoredLesson } from '../read/module.ts'
import { repeated } from './ids.ts'
import { wordsOn } from './words.ts'

/** The pages of a lesson: few, short, each with its name, none empty. */
export function* pageProblems({ part, prose }: AuthoredLesson): Generator<Problem> {
  const { pages, problems } = prose
  const names = part.get('halaman')
  const named = names.isWritten ? names.items : []
  for (const name of repeated(named, ({ text }) => text))
    yield name.problem('nama halaman ini sudah dipakai; beri nama lain')
  for (const name of named) {
    if (name.text === 'cek') yield name.problem('"cek" adalah nama soalnya; beri halaman ini nama lain')
  }
  const expected = names.isWritten ? named.length : 1
  // What was refused may have been the turn of a page.
  if (pages.length !== expected && problems.length === 0) {
    yield names.problem(
      `isi dibagi menjadi ${pages.length} halaman oleh ---, tetapi ada ${expected} nama; samakan jumlahnya`,
    )
  }
  for (const [at, { blocks, line }] of pages.entries()) {
    const words = wordsOn(blocks)
    const path = pages.length > 1 ? `halaman › ${named[at]?.text ?? at + 1}` : 'isi'
    const tell = (message: string): Problem => ({ file: part.file, line, column: 1, path, message, severity: 'error' })
    if (at === 3) yield tell('paling banyak tiga halaman; bagi menjadi dua materi')
    if (words > 90) yield tell(`${words} kata; paling banyak 90, singkatkan atau bagi dengan ---`)
    if (blocks.length === 0) yield tell('halaman ini kosong; isi, atau hapus tanda ---')
  }
}
