import { describe, expect, it } from 'vitest'
import { courseFolder } from '../../support/course-folder.ts'
import { scenario } from '../../support/slip.ts'

const story = 'panggung: cerita\n'

const chat = `percakapan:
  ruang: Grup loket
  anggota: 12
  adegan:
    - untuk: awal
      pesan:
        - { dari: Bu Hesti, jam: '07.12', kata: Ada ibu menunggu. }
      balasan:
        - { jawaban: layani, kepada: grup, kata: Saya layani sekarang., hubungan: terjaga }
        - { jawaban: minta-ganti, kepada: pribadi, hubungan: renggang }
`

const feed = `linimasa:
  unggahan:
    - { id: resep, akun: Dapur Sela, jam: 2 jam, kata: Sayur bening. }
    - id: tim
      akun: Tim paslon 2
      jam: 3 jam
      kata: Menyapa warga.
      tindakan:
        - { tindakan: suka, jawaban: minta-ganti }
  lewati: layani
`

/** What the author is told of the small course with this stage in it, its place in the file left away. */
function told(stage: string, block: string, from = '', to = ''): string[] {
  const folder = courseFolder().change(scenario, story, `panggung: ${stage}\n${block}`)
  if (from) folder.change(scenario, from, to)
  return folder.problems('ignore').map((problem) => problem.replace(/^\S+:\d+:\d+\s+/, ''))
}

describe('a talk', () => {
  it('is complete', () => {
    expect(told('percakapan', chat)).toEqual([])
  })

  it.each([
    ['jawaban: layani,', 'jawaban: layanu,', 'tidak ada pilihan dengan id "layanu"; mungkin maksudnya "layani"'],
    [
      '        - { jawaban: minta-ganti, kepada: pribadi, hubungan: renggang }\n',
      '',
      'tidak ada jalan ke pilihan "minta-ganti" di panggung ini; tambahkan',
    ],
    ['jawaban: minta-ganti,', 'jawaban: layani,', 'pilihan ini sudah ditulis di atas; gabungkan'],
    ['untuk: awal', 'untuk: awol', 'soal pembuka "awal" belum punya adegan'],
    ['kepada: grup', 'kepada: group', '"group" tidak dikenal'],
  ])('with %s as %s', (from, to, problem) => {
    expect(told('percakapan', chat, from, to).join('\n')).toContain(problem)
  })
})

describe('a feed', () => {
  it('is complete', () => {
    expect(told('linimasa', feed)).toEqual([])
  })

  it.each([
    ['lewati: layani', 'lewati: layanu', 'tidak ada pilihan dengan id "layanu"; mungkin maksudnya "layani"'],
    [
      'suka, jawaban: minta-ganti',
      'suka, jawaban: layani',
      'tidak ada jalan ke pilihan "minta-ganti" di panggung ini; tambahkan',
    ],
    ['    - id: tim\n', '    - id: resep\n', 'id ini sudah dipakai unggahan lain; beri nama lain'],
    [
      '        - { tindakan: suka, jawaban: minta-ganti }\n',
      '        - { tindakan: suka, jawaban: minta-ganti }\n        - { tindakan: suka, jawaban: layani }\n',
      'tindakan ini ada dua kali; bedakan dengan kata',
    ],
    [
      '  lewati: layani\n',
      '  lewati: layani\n  kelak: [{ jawaban: leyani, kata: Surat datang. }]\n',
      'tidak ada pilihan dengan id "leyani"',
    ],
  ])('with %s as %s', (from, to, problem) => {
    expect(told('linimasa', feed, from, to).join('\n')).toContain(problem)
  })
})

describe('the stage and what it shows', () => {
  it('go together', () => {
    expect(told('percakapan', '')).toEqual(['panggung: panggung ini membutuhkan percakapan: di berkas ini'])
    expect(told('cerita', feed)).toEqual(['linimasa: hanya untuk panggung: linimasa; hapus, atau ganti panggungnya'])
  })
})
