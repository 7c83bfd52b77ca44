import { describe, expect, it } from 'vitest'
import { legalProblems } from '../../../../src/content/compiler/lint/legal.ts'
import { neutralityProblems } from '../../../../src/content/compiler/lint/neutrality.ts'
import { plainProblems } from '../../../../src/content/compiler/lint/plain.ts'
import { printProblem } from '../../../../src/content/compiler/problem.ts'
import { courseFolder } from '../../support/course-folder.ts'
import { words } from '../../support/slip.ts'

const acts = 'perbuatan.yaml'
const developments = 'perkembangan-hukum.yaml'
const picture = 'pelayanan/gambar/loket.svg'
const drawn = '<path d="M0 0h320v180H0z"/>'

/** Every place in which a learner can read a sentence: the file, what stands there, and how a problem names it. */
const places: readonly (readonly [file: string, from: string, place: (said: string) => string, at: string])[] = [
  ['pelatihan.yaml', 'judul: ASN Netral', (said) => `judul: ${said}`, '2:8  judul: '],
  [
    'pelatihan.yaml',
    'judul: Netral dalam kampanye',
    (said) => `judul: "${said}"`,
    '7:28  rencana › kampanye › judul: ',
  ],
  [
    'dasar-hukum.yaml',
    'Pegawai ASN harus bebas dari pengaruh golongan.',
    (said) => said,
    '8:12  UU 20/2023 › pasal › ',
  ],
  ['istilah.yaml', 'Tidak memihak siapa pun.', (said) => said, '3:9  netral › arti: '],
  [acts, 'Atasan, lalu bagian kepegawaian.', (said) => said, '2:17  kalimat › tanya-atasan: '],
  [
    acts,
    'judul: Melayani warga yang memakai atribut calon',
    (said) => `judul: ${said}`,
    '6:12  perbuatan › melayani-warga-beratribut › judul: ',
  ],
  [
    acts,
    'alasan: Layanan tidak memandang pilihan.',
    (said) => `alasan: ${said}`,
    '16:17  perbuatan › melayani-warga-beratribut › aturan › 1 › alasan: ',
  ],
  [
    acts,
    'sebaiknya: Layani menurut antrean.',
    (said) => `sebaiknya: ${said}`,
    '23:16  perbuatan › melayani-warga-beratribut › sebaiknya: ',
  ],
  [developments, 'kini: Yang baru.', (said) => `kini: ${said}`, '5:11  perubahan › undang-undang-baru › kini: '],
  [
    developments,
    'kata: Jangan hadir.',
    (said) => `kata: ${said}`,
    '13:40  perbedaan › hadir-kampanye › pandangan › 1 › kata: ',
  ],
  [developments, 'aman: Tidak hadir.', (said) => `aman: ${said}`, '14:11  perbedaan › hadir-kampanye › aman: '],
  [picture, drawn, (said) => `\n  <text>${said}</text>`, '2:3  text: '],
  [picture, drawn, (said) => `<title>${said}</title>`, '1:63  title: '],
  [picture, drawn, (said) => `<desc>${said}</desc>`, '1:63  desc: '],
  [picture, drawn, (said) => `<text>\n<tspan>${said}</tspan></text>`, '1:63  text: '],
]

describe('whatever a learner reads', () => {
  it.each(places)('%s is read for neutrality: %s', (file, from, place, at) => {
    const folder = courseFolder().change(file, from, place('Kaos Golkar'))
    expect([...neutralityProblems(folder.compile().authored)].map(printProblem)).toEqual([
      expect.stringMatching(startOf(file, at)),
    ])
  })

  it.each(places)('%s is read for plain words: %s', (file, from, place, at) => {
    const told = (said: string) =>
      [...plainProblems(courseFolder().change(file, from, place(said)).compile().authored)]
        .map(printProblem)
        .filter((problem) => problem.startsWith(`modules/${file}`))
    expect(told(words(29))).toContainEqual(expect.stringMatching(startOf(file, at)))
    expect(told('Itu golput')).toContainEqual(expect.stringContaining('"golput" belum dijelaskan di istilah.yaml'))
  })

  it.each(places)('%s repeats no fixed penalty: %s', (file, from, place, at) => {
    const folder = courseFolder().change(file, from, place('Hukumannya penjara dua tahun'))
    const told = [...legalProblems(folder.compile().authored)].map(printProblem)
    expect(told).toContainEqual(expect.stringMatching(startOf(file, at)))
    expect(told).toContainEqual(expect.stringContaining('"penjara dua tahun" menyebut lamanya pidana'))
  })

  it('tells of a code of the fact sheets, which nobody can look up', () => {
    const told = (said: string) =>
      [
        ...plainProblems(courseFolder().change(acts, 'Atasan, lalu bagian kepegawaian.', said).compile().authored),
      ].flatMap(({ message }) => message.match(/^"(.*)" kode lembar fakta/)?.[1] ?? [])
    for (const code of ['SKB-9', 'DI-4', 'K13', 'PP94-n5', 'pp-11-2017.p255.2-3', 'BO-3a']) {
      expect(told(`Baca ini (${code}).`)).toEqual([code])
    }
    expect(told('SKB 2/2022 dan SP4N-LAPOR.')).toEqual([])
  })
})

function startOf(file: string, at: string): RegExp {
  return new RegExp(`^modules/${file.replaceAll('.', '\\.')}:${at}`)
}
