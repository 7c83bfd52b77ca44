import { describe, expect, it } from 'vitest'
import { itemsOf } from '../../../../../src/content/compiler/lint/fairness/item.ts'
import { itemProblems } from '../../../../../src/content/compiler/lint/fairness/item-rules.ts'
import { Folder } from '../../../../../src/content/compiler/read/folder.ts'
import { readModule } from '../../../../../src/content/compiler/read/module.ts'
import { courseFolder } from '../../../support/course-folder.ts'
import { bank } from '../../../support/slip.ts'

interface Written {
  readonly options?: readonly string[]
  readonly prompt?: string
  readonly kind?: 'satu' | 'beberapa'
  readonly strictness?: string
}

const four = ['Melayani warganya', 'Menolak warganya', 'Menunda layanan', 'Memilih warganya']

/** What is told of one question of the bank, with its severity. */
function told({ options = four, prompt = 'Apa jawabnya?', kind = 'satu', strictness = 'ketat: 1' }: Written): string[] {
  const choices = options.map(
    (text, at) => `    - { id: pilihan-${at}, teks: ${text}, penilaian: tepat, umpan_balik: Begitu., ${strictness} }`,
  )
  const folder = courseFolder().write(
    bank,
    `- id: soal
  bank: kuis
  jenis: ${kind}
  tujuan: layan.1
  putusan: fakta
  pertanyaan: ${prompt}
  pilihan:
${choices.join('\n')}
  penjelasan: Begitu.
  dasar_hukum: [UU 20/2023 Pasal 9 ayat (2)]
`,
  )
  const items = itemsOf(readModule(new Folder(folder.path), 'pelayanan')).filter(({ home }) => home === 'bank')
  if (items.length !== 1) throw new Error('the question does not fit its schema')
  return items
    .flatMap((item) => [...itemProblems(item)])
    .map(({ severity, path, message }) => `${severity} ${path}: ${message}`)
}

describe('the form of one question', () => {
  it('finds nothing in four tagged options of one length', () => {
    expect(told({})).toEqual([])
  })

  it.each(['Mana yang bukan tugas ASN?', 'Mana yang tidak boleh?', 'Semua ini boleh, kecuali apa?'])(
    'asks for what is right, not for what is not: "%s"',
    (prompt) => {
      expect(told({ prompt })).toEqual([
        'warning soal › pertanyaan: pertanyaan terbalik; tanyakan yang benar, bukan yang bukan',
      ])
    },
  )

  it.each(['Semua benar saja', 'Semuanya benar', 'Tidak ada yang benar', 'Pilihan a dan b'])(
    'lets no option point at the others: "%s"',
    (option) => {
      expect(told({ options: [...four.slice(0, 3), option] })).toEqual([
        'warning soal › pilihan › pilihan-3 › teks: jangan menunjuk pilihan lain; tulis tindakannya sendiri',
      ])
    },
  )

  it.each([2, 5])('wants four options or three, not %i', (count) => {
    expect(told({ options: [...four, 'Meminta izinnya'].slice(0, count) })).toEqual([
      `warning soal › pilihan: ${count} pilihan; sebaiknya empat, atau tiga`,
    ])
  })

  it('takes three options', () => {
    expect(told({ options: four.slice(0, 3) })).toEqual([])
  })

  it('lets the longest option be 1.4 times the shortest, and no more', () => {
    const [ten, fourteen, fifteen] = ['abcdefghij', 'abcdefghijklmn', 'abcdefghijklmno']

    expect(told({ options: [ten, fourteen, ten] })).toEqual([])
    expect(told({ options: [ten, fifteen, ten] })).toEqual([
      'warning soal › pilihan: pilihan terpanjang 15 huruf, terpendek 10; samakan, paling jauh 1,4 kali',
    ])
  })

  it('counts and measures only where one option is chosen', () => {
    expect(told({ kind: 'beberapa', options: ['Ya', 'Melayani menurut antrean'] })).toEqual([])
  })

  it('asks for the strictness of every option', () => {
    expect(told({ strictness: 'dasar_hukum: []' })).toEqual(
      [0, 1, 2, 3].map(
        (at) =>
          `warning soal › pilihan › pilihan-${at} › ketat: belum diisi; beri angka 0 (paling longgar) sampai 3 (paling ketat)`,
      ),
    )
  })
})
