import { drawingFaults } from '../picture/fault.ts'
import type { Problem } from '../problem.ts'
import type { AuthoredModule } from '../read/module.ts'

/** Every picture named is there and fit to be shown; one that nobody names is only told of. */
export function* pictureProblems({ pictures, lessons, scenarios, names }: AuthoredModule): Generator<Problem> {
  const named = [...lessons, ...scenarios].map(({ part }) => part.get('gambar', 'nama'))
  for (const name of named) {
    if (name.text === undefined || pictures.some((picture) => picture.name === name.text)) continue
    yield name.problem(`berkas gambar/${name.text}.svg tidak ada di folder modul ini; tambahkan gambarnya`)
  }
  // A file that cannot be read may be the one that names a picture.
  const isEveryNameKnown =
    named.every(({ text }) => text !== undefined) && named.length === names.materi.length + names.skenario.length
  for (const { name, file, svg } of pictures) {
    const tell = (offset: number, message: string, severity: Problem['severity']): Problem => {
      const above = svg.slice(0, offset).split('\n')
      return { file, line: above.length, column: (above.at(-1)?.length ?? 0) + 1, path: '', message, severity }
    }
    for (const { offset, message } of drawingFaults(svg)) yield tell(offset, message, 'error')
    if (isEveryNameKnown && named.every(({ text }) => text !== name)) {
      yield tell(0, 'gambar ini tidak dipakai materi atau skenario mana pun; pakai, atau hapus berkasnya', 'warning')
    }
  }
}
