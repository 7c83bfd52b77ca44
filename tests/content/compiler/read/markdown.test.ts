import { describe, expect, it } from 'vitest'
import { courseFolder } from '../../support/course-folder.ts'
import { lesson, type Slip } from '../../support/slip.ts'

describe('Markdown', () => {
  it.each<Slip>([
    [
      'HTML in a sentence',
      lesson,
      '- Jangan *memilih*.',
      '- Jangan <b>memilih</b>.',
      [
        'modules/pelayanan/materi/loket.md:40:10  HTML tidak dipakai; tulis dengan Markdown biasa',
        'modules/pelayanan/materi/loket.md:40:20  HTML tidak dipakai; tulis dengan Markdown biasa',
      ],
    ],
    [
      'a block of HTML',
      lesson,
      '- Layani',
      '<div>Halo</div>\n\n- Layani',
      ['modules/pelayanan/materi/loket.md:39:1  HTML tidak dipakai; tulis dengan Markdown biasa'],
    ],
    [
      'a picture in the text',
      lesson,
      '- Jangan *memilih*.',
      '- Jangan ![x](y.png).',
      [
        'modules/pelayanan/materi/loket.md:40:10  gambar tidak ditaruh di dalam tulisan; sebut di kunci "gambar" pada bagian atas berkas',
      ],
    ],
    [
      'a link to another site',
      lesson,
      '- Jangan *memilih*.',
      '- Jangan [situs](https://kpu.go.id).',
      [
        'modules/pelayanan/materi/loket.md:40:10  tautan hanya ke #istilah/… atau #dasar; alamat web ditulis tanpa tautan',
      ],
    ],
    [
      'an address in brackets',
      lesson,
      '- Jangan *memilih*.',
      '- Jangan <https://kpu.go.id>.',
      [
        'modules/pelayanan/materi/loket.md:40:10  tautan hanya ke #istilah/… atau #dasar; alamat web ditulis tanpa tautan',
      ],
    ],
    [
      'code in a sentence',
      lesson,
      '- Jangan *memilih*.',
      '- Jangan `memilih`.',
      ['modules/pelayanan/materi/loket.md:40:10  tanda ` tidak dipakai; pakai **tebal** bila perlu'],
    ],
    [
      'a block of code',
      lesson,
      '- Jangan *memilih*.',
      '- Jangan *memilih*.\n\n```\nx\n```',
      ['modules/pelayanan/materi/loket.md:42:1  blok kode tidak dipakai; hapus spasi di awal baris'],
    ],
    [
      'a heading of another depth',
      lesson,
      '- Layani',
      '# Judul\n\n- Layani',
      ['modules/pelayanan/materi/loket.md:39:1  judul bagian ditulis dengan dua tanda pagar: ##'],
    ],
    [
      'a page break right under a sentence',
      lesson,
      '(#dasar)).\n\n---',
      '(#dasar)).\n---',
      ['modules/pelayanan/materi/loket.md:35:1  beri baris kosong sebelum ---; tanpa itu kalimat ini menjadi judul'],
    ],
    [
      'a list within a list',
      lesson,
      '- Jangan *memilih*.',
      '- Jangan *memilih*.\n  - Dalam',
      ['modules/pelayanan/materi/loket.md:41:3  satu butir daftar hanya satu paragraf, tanpa daftar di dalamnya'],
    ],
    [
      'a quotation',
      lesson,
      '- Layani',
      '> Kata orang\n\n- Layani',
      [
        'modules/pelayanan/materi/loket.md:39:3  kutipan tidak dipakai; kotak catatan diawali baris > [!NOTE] atau > [!IMPORTANT]',
      ],
    ],
    [
      'a callout of another kind',
      lesson,
      '- Layani',
      '> [!TIP]\n> Kata orang\n\n- Layani',
      [
        'modules/pelayanan/materi/loket.md:39:3  kutipan tidak dipakai; kotak catatan diawali baris > [!NOTE] atau > [!IMPORTANT]',
      ],
    ],
    [
      'an empty callout',
      lesson,
      '- Layani',
      '> [!NOTE]\n\n- Layani',
      ['modules/pelayanan/materi/loket.md:39:3  kotak catatan ini kosong; tulis isinya di baris > berikutnya'],
    ],
    [
      'bold words inside a link',
      lesson,
      '[netral](#istilah/netral)',
      '[**netral**](#istilah/netral)',
      [
        'modules/pelayanan/materi/loket.md:35:12  di dalam kurung siku hanya tulisan biasa; taruh tanda tebal atau miring di luarnya',
      ],
    ],
    [
      'bold and italics at once',
      lesson,
      '**semua**',
      '***semua***',
      ['modules/pelayanan/materi/loket.md:39:11  pakai satu tanda saja: tebal atau miring'],
    ],
    [
      'a forced line break',
      lesson,
      '- Jangan *memilih*.',
      '- Jangan  \n  memilih.',
      [
        'modules/pelayanan/materi/loket.md:40:9  baris baru paksa tidak dipakai; hapus spasi atau \\ di akhir baris, atau mulai paragraf baru',
      ],
    ],
  ])('tells of %s', (_what, file, from, to, told) => {
    const folder = courseFolder().change(file, from, to)

    expect(folder.problems()).toEqual(told)
  })
})
