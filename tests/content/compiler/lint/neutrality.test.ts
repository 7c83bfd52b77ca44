import { describe, expect, it } from 'vitest'
import { neutralityProblems } from '../../../../src/content/compiler/lint/neutrality.ts'
import { printProblem } from '../../../../src/content/compiler/problem.ts'
import { courseFolder } from '../../support/course-folder.ts'
import { lesson, scenario } from '../../support/slip.ts'

function told(sentence: string): string[] {
  const folder = courseFolder().change(scenario, 'Warga boleh beratribut.', sentence)
  return [...neutralityProblems(folder.compile().authored)].map(printProblem)
}

const place = 'modules/pelayanan/skenario/baju-kering.yaml:35:17  soal › awal › penjelasan: '
const party = 'partai sungguhan; pakai Partai Kelapa, Lesung, Tikar, Tempayan'
const person = 'nama orang sungguhan; pakai tokoh Nusa Teduh'
const slogan = 'semboyan atau program kampanye sungguhan; tulis tanpa semboyan'

describe('neutrality', () => {
  it.each([
    ['a party', 'Ia memakai kaos Golkar.', `"Golkar" ${party}`],
    ['a party in small letters', 'Ia suka nasdem.', `"nasdem" ${party}`],
    ['a party by its letters', 'Ia pengurus PKS.', `"PKS" ${party}`],
    ['a party whose name is a word', 'Ia kader Partai Buruh.', `"Partai Buruh" ${party}`],
    ['a party of Aceh', 'Ia kader Partai Aceh.', `"Partai Aceh" ${party}`],
    ['a candidate', 'Ia menyukai Prabowo.', `"Prabowo" ${person}`],
    ['a candidate with an accent', 'Ia menyukai Aniés.', `"Anies" ${person}`],
    ['a candidate whose name is a word', 'Ia menyukai Ganjar.', `"Ganjar" ${person}`],
    ['a salute', 'Ia memberi salam dua jari.', `"salam dua jari" ${slogan}`],
    ['a slogan in capitals', 'Tim AMIN datang.', `"AMIN" ${slogan}`],
    [
      'a real number',
      'Ia memilih paslon 2.',
      '"paslon 2" bukan nomor pasangan di Nusa Teduh; pakai nomor 6, 7, atau 8',
    ],
    [
      'a number in words',
      'Nomor urut dua menang.',
      '"Nomor urut dua" bukan nomor pasangan di Nusa Teduh; pakai nomor 6, 7, atau 8',
    ],
    [
      'a colour',
      'Tim calon memakai kaos merah.',
      'peringatan: "kaos merah" dekat calon atau partai; hapus warnanya, pakai garis atau pola',
    ],
  ])('tells of %s', (_what, sentence, message) => {
    const [where, rest] = message.startsWith('peringatan: ')
      ? [place.replace('  ', '  peringatan: '), message.slice('peringatan: '.length)]
      : [place, message]
    expect(told(sentence)).toEqual([where + rest])
  })

  it.each([
    'Ia anggota partai politik.',
    'Garuda adalah lambang negara.',
    'Buruh itu umat yang rukun.',
    'Ia berkarya secara demokrat dan penuh gelora.',
    'Ganjaran itu pantas. Kita ganjar dia dengan pujian.',
    'Amin, kata mereka.',
    'Pegawai PPPK memegang panci.',
    'Lihat Pasal 1 angka 3.',
    'Paslon 6 dan paslon 7 datang.',
    'Penetapan calon 24 September 2026.',
    'Ia memakai baju merah.',
  ])('is content with "%s"', (sentence) => {
    expect(told(sentence)).toEqual([])
  })

  it('reads the running text of a lesson too', () => {
    const folder = courseFolder().change(lesson, '- Jangan *memilih*.', '- Jangan *memilih* Gerindra.')

    expect([...neutralityProblems(folder.compile().authored)].map(printProblem)).toEqual([
      `modules/pelayanan/materi/loket.md:38:1  halaman › akhir: "Gerindra" ${party}`,
    ])
  })

  it('allows the line that explains the numbers, and no other', () => {
    expect(told('Di Nusa Teduh nomor 1–5 dipakai pasangan calon gubernur.')).toEqual([])
    expect(told('Di sini nomor 1–5 dipakai pasangan calon gubernur.')).toHaveLength(1)
  })
})
