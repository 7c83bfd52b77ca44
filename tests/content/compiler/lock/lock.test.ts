import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recordCourse } from '../../../../src/content/compiler/lock/record.ts'
import { type CourseFolder, courseFolder } from '../../support/course-folder.ts'
import { lesson, module, scenario } from '../../support/slip.ts'

const lockFile = 'terbit.lock.json'

function published(): CourseFolder {
  const folder = courseFolder()
  recordCourse(folder.path)
  return folder
}

function risen(folder: CourseFolder): CourseFolder {
  return folder
    .change(module, 'edisi: 1\nstatus', 'edisi: 2\nstatus')
    .change(module, 'riwayat:\n', 'riwayat:\n  - { edisi: 2, tanggal: 2026-11-23, isi: Dasar hukum diperbaiki. }\n')
}

describe('the lock of published ids', () => {
  it('holds every question and page that reaches a phone, in the order of their ids', () => {
    const lock = JSON.parse(published().read(lockFile))

    expect(Object.keys(lock)).toEqual([
      'baju-kering/awal',
      'baju-kering/setelahnya',
      'loket/akhir',
      'loket/awal',
      'loket/cek',
      'pelayanan/ciri-netral',
      'pelayanan/untuk-ujian',
    ])
    expect(lock['loket/cek']).toEqual({
      makna: expect.stringMatching(/^[\da-f]{12}\.[\da-f]{12}$/),
      bunyi: expect.stringMatching(/^[\da-f]{12}$/),
      edisi: 1,
    })
  })

  it('lets a course through that is as it was published', () => {
    expect(published().problems('check')).toEqual([])
  })

  it('asks for what was never recorded, at its place', () => {
    expect(courseFolder().problems('check')).toEqual([
      'modules/pelayanan/materi/loket.md:9:11  halaman › 1: belum tercatat di terbit.lock.json; jalankan npm run kunci',
      'modules/pelayanan/materi/loket.md:9:17  halaman › 2: belum tercatat di terbit.lock.json; jalankan npm run kunci',
      'modules/pelayanan/materi/loket.md:13:3  cek: belum tercatat di terbit.lock.json; jalankan npm run kunci',
      'modules/pelayanan/skenario/baju-kering.yaml:17:5  soal › awal: belum tercatat di terbit.lock.json; jalankan npm run kunci',
      'modules/pelayanan/skenario/baju-kering.yaml:38:5  soal › setelahnya: belum tercatat di terbit.lock.json; jalankan npm run kunci',
      'modules/pelayanan/soal.yaml:1:3  ciri-netral: belum tercatat di terbit.lock.json; jalankan npm run kunci',
      'modules/pelayanan/soal.yaml:24:3  untuk-ujian: belum tercatat di terbit.lock.json; jalankan npm run kunci',
    ])
  })

  it('does not let a published question go', () => {
    const folder = published()

    const shorter = folder.read(scenario).replace(/ {2}- id: setelahnya[\s\S]*/, '')
    folder.write(scenario, shorter.replace(/ +lanjut: .*\n/, ''))

    expect(folder.problems('check')).toEqual([
      'modules/pelayanan/skenario/baju-kering.yaml:17:5  soal › awal: nilai, pilihan, lanjut, atau dasar hukumnya berubah; naikkan edisi di modul.yaml di atas 1, lalu jalankan npm run kunci',
      'modules/terbit.lock.json:7:3  baju-kering/setelahnya: sudah terbit dan tidak boleh hilang, sebab riwayat peserta menunjuk ke sini; kembalikan soal atau halaman itu',
    ])
  })

  it('does not let a published page go', () => {
    const folder = published().change(lesson, 'halaman: [awal, akhir]', 'halaman: [awal, penutup]')

    expect(folder.problems('check')).toEqual([
      'modules/pelayanan/materi/loket.md:9:17  halaman › 2: belum tercatat di terbit.lock.json; jalankan npm run kunci',
      'modules/terbit.lock.json:12:3  loket/akhir: sudah terbit dan tidak boleh hilang, sebab riwayat peserta menunjuk ke sini; kembalikan soal atau halaman itu',
    ])
  })

  it.each([
    ['judgement', 'penilaian: keliru', 'penilaian: kurang-tepat'],
    ['choice', '- id: minta-ganti', '- id: minta-tukar'],
    ['citation', '        dasar_hukum: [UU 20/2023 Pasal 24 ayat (1) huruf d]\n        lanjut', '        lanjut'],
  ])('does not let the meaning change within an edition: another %s', (_what, from, to) => {
    const folder = published().change(scenario, from, to)

    expect(folder.problems('check')).toEqual([
      'modules/pelayanan/skenario/baju-kering.yaml:17:5  soal › awal: nilai, pilihan, lanjut, atau dasar hukumnya berubah; naikkan edisi di modul.yaml di atas 1, lalu jalankan npm run kunci',
    ])
  })

  it('takes another meaning in a new edition once it is recorded', () => {
    const folder = risen(published().change(scenario, 'benar: [maaf, catat]', 'benar: [catat, maaf]'))

    expect(folder.problems('check')).toEqual([
      'modules/pelayanan/skenario/baju-kering.yaml:38:5  soal › setelahnya: belum tercatat di terbit.lock.json; jalankan npm run kunci',
    ])
    expect(recordCourse(folder.path).ok).toBe(true)
    expect(folder.problems('check')).toEqual([])
    expect(JSON.parse(folder.read(lockFile))).toMatchObject({
      'baju-kering/setelahnya': { edisi: 2 },
      'baju-kering/awal': { edisi: 1 },
    })
  })

  it('takes mended words and another order of choices, and only reminds of them', () => {
    const folder = published().change(scenario, 'teks: Mencatat', 'teks: Mencatatnya')

    expect(folder.problems('check')).toEqual([
      'modules/pelayanan/skenario/baju-kering.yaml:38:5  peringatan: soal › setelahnya: kata-katanya berubah sejak dicatat di terbit.lock.json; jalankan npm run kunci',
    ])
    expect(folder.compile('check').course).toBeDefined()
  })

  it('tells of a lock that cannot be read', () => {
    const folder = published().write(lockFile, '<<<<<<< HEAD\n')

    expect(folder.problems('check')).toEqual([
      'modules/terbit.lock.json:1:1  berkas ini tidak terbaca; kembalikan dari git, lalu jalankan npm run kunci',
    ])
  })
})

describe('npm run kunci', () => {
  it('writes nothing while a rule is broken, and says which', () => {
    const folder = published().change(scenario, 'benar: [maaf, catat]', 'benar: [catat, maaf]')
    const before = folder.read(lockFile)

    const { ok, text } = recordCourse(folder.path)

    expect(ok).toBe(false)
    expect(text).toContain('naikkan edisi di modul.yaml di atas 1')
    expect(text).toContain('Belum dicatat.')
    expect(folder.read(lockFile)).toBe(before)
  })

  it('writes nothing while the course has a fault', () => {
    const folder = courseFolder().change(scenario, 'masa: kampanye', 'masa: pesta')

    const { ok, text } = recordCourse(folder.path)

    expect(ok).toBe(false)
    expect(text).toContain('masa: "pesta" tidak dikenal')
    expect(() => readFileSync(join(folder.path, lockFile))).toThrow()
  })

  it('writes the same lock twice', () => {
    const folder = published()
    const before = folder.read(lockFile)

    const { text } = recordCourse(folder.path)

    expect(folder.read(lockFile)).toBe(before)
    expect(text).toBe('7 soal dan halaman tercatat. Tidak ada yang berubah.')
  })
})
