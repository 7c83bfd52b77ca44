import { describe, expect, it } from 'vitest'
import { plainProblems } from '../../../../src/content/compiler/lint/plain.ts'
import { sentencesOf } from '../../../../src/content/compiler/lint/sentences.ts'
import { printProblem } from '../../../../src/content/compiler/problem.ts'
import { courseFolder } from '../../support/course-folder.ts'
import { scenario, terms, words } from '../../support/slip.ts'

function told(sentence: string): string[] {
  const folder = courseFolder().change(scenario, 'Warga boleh beratribut.', sentence)
  return [...plainProblems(folder.compile().authored)].map(printProblem)
}
const place = 'modules/pelayanan/skenario/baju-kering.yaml:35:17  soal › awal › penjelasan: '

describe('plain language', () => {
  it('tells of a sentence of more than 28 words', () => {
    expect(told(`${words(28)}.`)).toEqual([])
    expect(told(`${words(29)}.`)).toEqual([
      `${place}kalimat "kata kata kata kata …" 29 kata; paling banyak 28, bagi menjadi dua`,
    ])
  })

  it('tells of a file whose sentences are long on average', () => {
    const long = Array.from({ length: 60 }, () => `Kata ${words(19)}.`).join(' ')

    expect(told(long)).toEqual([
      expect.stringMatching(
        /^modules\/pelayanan\/skenario\/baju-kering\.yaml:4:8 {2}judul: rata-rata 1[4-9](,\d)? kata per kalimat di berkas ini; paling banyak 14, pendekkan$/,
      ),
    ])
  })

  it.each(['akun pemenangan', 'golput', 'CLTN'])('asks the glossary for "%s"', (term) => {
    expect(told(`Itu ${term}.`)).toEqual([
      `${place}"${term}" belum dijelaskan di istilah.yaml; tambahkan di sana, atau pakai kata sehari-hari`,
    ])
    const folder = courseFolder()
      .change(scenario, 'Warga boleh beratribut.', `Itu ${term}.`)
      .change(terms, 'kata: netral', `kata: ${term}`)
    expect([...plainProblems(folder.compile().authored)]).toEqual([])
  })

  it.each(['Bawa KTP ke RT.', 'Pegawai ASN datang pukul 07.30 WIB.', 'Orang itu netral.'])(
    'is content with "%s"',
    (sentence) => expect(told(sentence)).toEqual([]),
  )

  it('finds where sentences end', () => {
    expect(sentencesOf('Pukul 07.30 ia bayar Rp10.000. "Boleh?" Ya!\n\n- Tanpa titik')).toEqual([
      'Pukul 07.30 ia bayar Rp10.000.',
      '"Boleh?"',
      'Ya!',
      '- Tanpa titik',
    ])
  })
})
