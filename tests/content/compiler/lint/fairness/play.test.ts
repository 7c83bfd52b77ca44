import { describe, expect, it } from 'vitest'
import type { AuthoredCourse } from '../../../../../src/content/compiler/read/module.ts'
import { courseFolder } from '../../../support/course-folder.ts'
import { bank, scenario } from '../../../support/slip.ts'
import { authored, winning } from '../tricky-course.ts'

/** Twelve questions of one kind, too few for a share and enough to play. */
function courseOf(kind: string, rest: string): AuthoredCourse {
  const questions = Array.from(
    { length: 12 },
    (_, at) => `- id: soal-${at}
  bank: kuis
  jenis: ${kind}
  tujuan: layan.1
  putusan: boleh
  pertanyaan: Bagaimana?
  penjelasan: Begitu.
  dasar_hukum: [UU 20/2023 Pasal 9 ayat (2)]
${rest}`,
  )
  return authored(courseFolder().remove(scenario).write(bank, questions.join('')))
}

function statement(id: string, text: string, judgement: string): string {
  return `    - { id: ${id}, teks: ${text}, penilaian: ${judgement}, umpan_balik: Begitu., ketat: 1 }\n`
}

function card(id: string, rest = ''): string {
  return `    - { id: ${id}, teks: Kartu, umpan_balik: Begitu.${rest} }\n`
}

describe('what a trick earns', () => {
  it('where several are to be ticked: the better half of them', () => {
    const long = 'Melayani menurut antrean'
    const course = courseOf(
      'beberapa',
      `  pilihan:\n${statement('a', 'Pilih', 'keliru')}${statement('b', long, 'tepat')}${statement('c', 'Tolak', 'keliru')}${statement('d', long, 'tepat')}`,
    )

    expect(winning(course)).toEqual({ bank: ['paling panjang'], quiz: ['paling panjang'] })
  })

  it('where cards are sorted: what stands in the first group', () => {
    const groups = '  kelompok: [{ id: satu, teks: Satu }, { id: dua, teks: Dua }]\n  pilihan:\n'
    const sorted = (places: readonly string[]) =>
      courseOf('pilah', `${groups}${places.map((place, at) => card(`k${at}`, `, kelompok: ${place}`)).join('')}`)

    expect(winning(sorted(['satu', 'satu', 'dua'])).bank).toContain('paling ketat')
    expect(winning(sorted(['satu', 'dua', 'dua']))).toEqual({ bank: [], quiz: [] })
  })

  it('where cards are ordered: as they are shown, which is never right', () => {
    const course = courseOf('urut', `  pilihan:\n${card('a')}${card('b')}  benar: [a, b]\n`)

    expect(winning(course)).toEqual({ bank: [], quiz: [] })
  })
})
