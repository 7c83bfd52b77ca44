import { describe, expect, it } from 'vitest'
import { legalProblems } from '../../../../src/content/compiler/lint/legal.ts'
import { printProblem } from '../../../../src/content/compiler/problem.ts'
import { courseFolder } from '../../support/course-folder.ts'
import { lesson, terms } from '../../support/slip.ts'

const acts = 'perbuatan.yaml'
const developments = 'perkembangan-hukum.yaml'
const without = (word: string) =>
  `kata "${word}" tanpa dasar hukum di blok yang sama; sebut pasalnya, atau tulis tanpa kata itu`

type Folder = ReturnType<typeof courseFolder>
function told(folder: Folder): string[] {
  return [...legalProblems(folder.compile().authored)].map(printProblem)
}

describe('a word of law rests on a citation of its own owner', () => {
  it('a rule does not borrow from the rule beside it', () => {
    const change = (to: string) => courseFolder().change(acts, 'Belum ada sumber untuk aparat desa.', to)
    expect(told(change('Itu larangan.'))).toEqual([
      `modules/perbuatan.yaml:22:17  perbuatan › melayani-warga-beratribut › aturan › 2 › alasan: ${without('larangan')}`,
    ])
    expect(told(courseFolder().change(acts, 'Layanan tidak memandang pilihan.', 'Itu larangan.'))).toEqual([])
  })

  it('a shared sentence is told at the rule that says it without a citation, and at no other', () => {
    const folder = courseFolder()
      .change(acts, 'kalimat:\n', 'kalimat:\n  itu-larangan: Itu larangan.\n')
      .change(acts, 'alasan: Layanan tidak memandang pilihan.', 'alasan: itu-larangan')
      .change(acts, 'alasan: Belum ada sumber untuk aparat desa.', 'alasan: itu-larangan')
    expect(told(folder)).toEqual([
      `modules/perbuatan.yaml:23:17  perbuatan › melayani-warga-beratribut › aturan › 2 › alasan: ${without('larangan')}`,
    ])
  })

  it('what an act says to all rests on its rules', () => {
    const folder = courseFolder().change(acts, 'sebaiknya: Layani menurut antrean.', 'sebaiknya: Itu wajib.')
    expect(told(folder)).toEqual([])
    folder.change(acts, '        dasar_hukum: [UU 20/2023 Pasal 24 ayat (1) huruf d]\n', '')
    expect(told(folder)).toEqual([expect.stringContaining(`sebaiknya: ${without('wajib')}`)])
  })

  it('a question does not borrow from the head of its lesson', () => {
    const change = (to: string) => courseFolder().change(lesson, 'Itu memihak.', to)
    expect(told(change('Itu wajib.'))).toEqual([])
    const bare = change('Itu wajib.').change(
      lesson,
      '    Layanan tidak memandang pilihan.\n  dasar_hukum: [UU 20/2023 Pasal 9 ayat (2)]\n',
      '    Layanan tidak memandang pilihan.\n',
    )
    expect(told(bare)).toEqual([
      `modules/pelayanan/materi/loket.md:29:20  cek › pilihan › pilih-kasih › umpan_balik: ${without('wajib')}`,
    ])
    expect(told(courseFolder().change(lesson, 'Semua warga dilayani sama.', 'Itu wajib.'))).toEqual([])
  })

  it('a term and a change each answer for themselves', () => {
    const term = courseFolder()
      .change(terms, 'Tidak memihak siapa pun.', 'Itu wajib.')
      .change(terms, '  dasar_hukum: [UU 20/2023 Pasal 24 ayat (1) huruf d]\n', '')
    expect(told(term)).toEqual([expect.stringContaining(`netral › arti: ${without('wajib')}`)])
    const change = courseFolder()
      .change(developments, 'kini: Yang baru.', 'kini: Itu wajib.')
      .change(developments, '    sejak: 2023-10-31\n    dasar_hukum: [UU 20/2023 Pasal 9 ayat (2)]\n', '')
    expect(told(change)).toEqual([
      expect.stringContaining(`perubahan › undang-undang-baru › kini: ${without('wajib')}`),
    ])
  })

  it('a picture can cite nothing, so it says no word of law', () => {
    const folder = courseFolder().change(
      'pelayanan/gambar/loket.svg',
      '<path d="M0 0h320v180H0z"/>',
      '<text>wajib</text>',
    )
    expect(told(folder)).toEqual([`modules/pelayanan/gambar/loket.svg:1:63  text: ${without('wajib')}`])
  })

  it('lets a change tell what older material says', () => {
    const folder = courseFolder().change(developments, 'dulu: Yang lama.', 'dulu: Lapor ke KASN.')
    expect(told(folder)).toEqual([])
    expect(told(courseFolder().change(developments, 'kini: Yang baru.', 'kini: Lapor ke KASN.'))).toEqual([
      expect.stringContaining('"Lapor ke KASN" kekeliruan yang sering muncul di pers'),
    ])
  })
})
