import { describe, expect, it } from 'vitest'
import { legalWords } from '../../../../src/content/compiler/lint/law-words.ts'
import { legalProblems } from '../../../../src/content/compiler/lint/legal.ts'
import { printProblem } from '../../../../src/content/compiler/problem.ts'
import { courseFolder } from '../../support/course-folder.ts'
import { lesson, scenario } from '../../support/slip.ts'

function told(file: string, from: string, to: string): string[] {
  return [...legalProblems(courseFolder().change(file, from, to).compile().authored)].map(printProblem)
}
const explained = (sentence: string) => told(scenario, 'Warga boleh beratribut.', sentence)
const inProse = (sentence: string) => told(lesson, '- Jangan *memilih*.', sentence)

const place = 'modules/pelayanan/skenario/baju-kering.yaml:35:17  soal › awal › penjelasan: '
const page = 'modules/pelayanan/materi/loket.md:38:1  halaman › akhir: '
const quoted = 'tanda kutip atau "berbunyi" di samping dasar hukum; tulis ulang sebagai parafrasa'

describe('law', () => {
  it.each(legalWords)('asks on what "%s" rests', (word) => {
    expect(inProse(`Itu ${word} bagi semua.`)).toEqual([
      `${page}kata "${word}" tanpa dasar hukum di blok yang sama; sebut pasalnya, atau tulis tanpa kata itu`,
    ])
    expect(inProse(`Itu ${word} bagi semua ([UU 20/2023 Pasal 9 ayat (2)](#dasar)).`)).toEqual([])
  })

  it.each(['Isinya "bebas dari pengaruh".', 'Isinya “bebas”.', 'Aturan itu berbunyi demikian.'])(
    'wants a paraphrase beside a citation: %s',
    (sentence) => expect(explained(sentence)).toEqual([place + quoted]),
  )

  it.each([
    ['UU 23/2023 mengatur ini', 'UU 23/2023'],
    ['ASN punya dua tugas utama', 'dua tugas utama'],
    ['Ini menurut PP 53/2010', 'PP 53/2010'],
    ['PP 94/2021 memecat mereka', 'PP 94/2021 memecat'],
    ['Komentar diatur PP 42/2004', 'Komentar diatur PP 42/2004'],
    ['Lihat huruf a, h, i, dan j', 'huruf a, h, i, dan j'],
    ['PNS yang tidak mundur diberhentikan dengan hormat', 'tidak mundur diberhentikan dengan hormat'],
    ['Pasal 521 berlaku bagi ASN', 'Pasal 521 berlaku bagi ASN'],
    ['Pasal 282 mengancam satu tahun', 'Pasal 282 mengancam satu tahun'],
    ['Putusan MK dibaca 7 Oktober 2024', 'Putusan MK dibaca 7 Oktober 2024'],
    ['Larangan honorer ada di Pasal 61', 'honorer ada di Pasal 61'],
    ['Kepala desa dilarang menjadi anggota', 'Kepala desa dilarang menjadi anggota'],
    ['Lapor ke KASN', 'Lapor ke KASN'],
    ['Pasal 189 memidana ASN', 'Pasal 189 memidana ASN'],
    ['Lihat PP 94/2021 Pasal 5 huruf g', 'PP 94/2021 Pasal 5 huruf g'],
  ])('knows the error of the press: %s', (sentence, found) => {
    const messages = explained(`${sentence}.`)
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain(`${place}"${found}" kekeliruan yang sering muncul di pers; yang benar: `)
  })

  it.each([
    ['Ia dapat dipenjara, yaitu penjara satu tahun.', 'penjara satu tahun'],
    ['Kurungan paling lama 6 bulan.', 'Kurungan paling lama 6 bulan'],
    ['Denda paling banyak Rp12 juta.', 'Denda paling banyak Rp1'],
  ])('fixes no penalty: %s', (sentence, found) => {
    expect(explained(sentence)).toEqual([
      `${place}"${found}" menyebut lamanya pidana atau besarnya denda; tulis "dapat dipidana" saja`,
    ])
  })

  it.each([
    'Orang itu dapat dipidana. Besarnya berubah sejak 2 Januari 2026.',
    'PNS yang mengundurkan diri diberhentikan dengan hormat.',
    'KASN tidak ada lagi sejak 2024.',
    'Lihat PP 94/2021 Pasal 5 huruf n.',
    'Kepala desa dilarang menjadi pengurus.',
  ])('is content with "%s"', (sentence) => expect(explained(sentence)).toEqual([]))

  it('lets people speak, and feedback repeat what they said', () => {
    expect(told(scenario, 'Bu, tolong.', 'Ini wajib, Bu.')).toEqual([])
    expect(told(scenario, 'Yang wajib netral adalah petugasnya.', 'Katakan "maaf".')).toEqual([])
  })
})
