import { expect, test } from 'vitest'
import { courseFolder } from '../../support/course-folder.ts'

const developments = 'perkembangan-hukum.yaml'
const change = (id: string, since: string) =>
  `  - id: ${id}\n    judul: Aturan ${id}\n    dulu: Lama.\n    kini: Baru.\n${since && `    sejak: ${since}\n`}`

test('changes come newest first, and one whose date no source gives comes last, without a date', () => {
  const folder = courseFolder().change(
    developments,
    'perubahan:\n',
    `perubahan:\n${change('tanpa-tanggal', '')}${change('terbaru', '2026-01-02')}`,
  )

  const changes = folder.compile().reference?.changes
  expect(changes?.map(({ id, since }) => [id, since])).toEqual([
    ['terbaru', '2026-01-02'],
    ['undang-undang-baru', '2023-10-31'],
    ['tanpa-tanggal', undefined],
  ])
  expect(changes?.[2]).not.toHaveProperty('since')
})
