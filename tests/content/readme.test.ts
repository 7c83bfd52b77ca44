import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { courseFolder } from './support/course-folder.ts'
import { module } from './support/slip.ts'

it('teaches authors with a lesson and a scenario that compile', () => {
  const readme = readFileSync('modules/README.md', 'utf8')
  const [, lesson = ''] = /````md\n([\s\S]*?)````/.exec(readme) ?? []
  const [, scenario = ''] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? []
  const folder = courseFolder()
  const drawing = folder.read('pelayanan/gambar/loket.svg')

  folder
    .write('pelayanan/materi/antre-di-loket.md', lesson)
    .write('pelayanan/skenario/tamu-berkaos.yaml', scenario)
    .write('pelayanan/gambar/antre-di-loket.svg', drawing)
    .write('pelayanan/gambar/tamu-berkaos.svg', drawing)
    .change(module, 'urutan:\n', 'urutan:\n  - materi: antre-di-loket\n  - skenario: tamu-berkaos\n')

  expect(folder.problems()).toEqual([])
})
