import { expect, it } from 'vitest'
import { recordCourse } from '../../../src/content/compiler/lock/record.ts'
import { checkCourse } from '../../../src/content/compiler/report.ts'
import { courseFolder } from '../support/course-folder.ts'
import { scenario } from '../support/slip.ts'

it('counts what the course holds', () => {
  const folder = courseFolder()
  recordCourse(folder.path)

  const { ok, text } = checkCourse(folder.path, { inCi: false, lint: false })

  expect(ok).toBe(true)
  expect(text.split('\n').map((line) => line.replace(/ {2,}(\d)/, ' = $1').trim())).toEqual([
    'modul = 1',
    'sudah ditinjau = 0',
    'materi = 1',
    'halaman = 2',
    'skenario = 1',
    'soal = 5',
    'satu = 2',
    'beberapa = 1',
    'urut = 1',
    'pilah = 1',
    'istilah = 1',
    'pasal dan bagian tercatat = 2',
    'dirujuk = 2',
    'dirujuk, berkeyakinan sedang = 1',
    'perbuatan = 1',
    'sel (perbuatan × masa × status) = 30',
    'sel yang belum ada aturannya = 10',
    'klaim sumber = 0',
    'dibahas = 0',
    '',
    'Tidak ada kesalahan, 0 peringatan.',
  ])
})

it('fails with a fault, and counts all the same', () => {
  const folder = courseFolder().change(scenario, 'masa: kampanye', 'masa: pesta')

  const { ok, text } = checkCourse(folder.path, { inCi: false, lint: false })

  expect(ok).toBe(false)
  expect(text).toContain('modules/pelayanan/skenario/baju-kering.yaml:6:7  masa: "pesta" tidak dikenal')
  expect(text).toContain('1 kesalahan, 0 peringatan. Perbaiki dari atas ke bawah.')
})

it('marks the line in a pull request', () => {
  const folder = courseFolder().change(scenario, 'masa: kampanye', 'masa: 100%')

  const { text } = checkCourse(folder.path, { inCi: true, lint: false })

  expect(text).toContain(
    '::error file=modules/pelayanan/skenario/baju-kering.yaml,line=6,col=7::masa: "100%25" tidak dikenal; pilih sebelum-penetapan,',
  )
})
