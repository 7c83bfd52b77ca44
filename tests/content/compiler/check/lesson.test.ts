import { describe, expect, it } from 'vitest'
import { courseFolder } from '../../support/course-folder.ts'
import { lesson, type Slip, words } from '../../support/slip.ts'

describe('a lesson', () => {
  it.each<Slip>([
    [
      'a page of more than 90 words',
      lesson,
      '- Jangan *memilih*.',
      `- Jangan *memilih*.\n\n${words(88)}`,
      [
        'modules/pelayanan/materi/loket.md:38:1  halaman › akhir: 93 kata; paling banyak 90, singkatkan atau bagi dengan ---',
      ],
    ],
    [
      'a fourth page',
      lesson,
      '- Jangan *memilih*.',
      '- Jangan *memilih*.\n\n---\n\ntiga\n\n---\n\nempat',
      [
        'modules/pelayanan/materi/loket.md:9:10  halaman: isi dibagi menjadi 4 halaman oleh ---, tetapi ada 2 nama; samakan jumlahnya',
        'modules/pelayanan/materi/loket.md:47:1  halaman › 4: paling banyak tiga halaman; bagi menjadi dua materi',
      ],
    ],
    [
      'pages and names that do not match',
      lesson,
      'halaman: [awal, akhir]',
      'halaman: [awal]',
      [
        'modules/pelayanan/materi/loket.md:9:10  halaman: isi dibagi menjadi 2 halaman oleh ---, tetapi ada 1 nama; samakan jumlahnya',
      ],
    ],
    [
      'several pages without names',
      lesson,
      'halaman: [awal, akhir]\n',
      '',
      [
        'modules/pelayanan/materi/loket.md:2:1  halaman: isi dibagi menjadi 2 halaman oleh ---, tetapi ada 1 nama; samakan jumlahnya',
      ],
    ],
    [
      'two pages of one name',
      lesson,
      'halaman: [awal, akhir]',
      'halaman: [awal, awal]',
      ['modules/pelayanan/materi/loket.md:9:17  halaman › 2: nama halaman ini sudah dipakai; beri nama lain'],
    ],
    [
      'a page named like the check',
      lesson,
      'halaman: [awal, akhir]',
      'halaman: [awal, cek]',
      ['modules/pelayanan/materi/loket.md:9:17  halaman › 2: "cek" adalah nama soalnya; beri halaman ini nama lain'],
    ],
    [
      'an empty page',
      lesson,
      '- Jangan *memilih*.',
      '- Jangan *memilih*.\n\n---',
      [
        'modules/pelayanan/materi/loket.md:9:10  halaman: isi dibagi menjadi 3 halaman oleh ---, tetapi ada 2 nama; samakan jumlahnya',
        'modules/pelayanan/materi/loket.md:43:1  halaman › 3: halaman ini kosong; isi, atau hapus tanda ---',
      ],
    ],
    [
      'an objective that the module does not have',
      lesson,
      'tujuan: [layan.1]',
      'tujuan: [layan.2]',
      [
        'modules/pelayanan/materi/loket.md:6:10  tujuan › 1: tujuan "layan.2" tidak ada di modul.yaml; mungkin maksudnya "layan.1"',
      ],
    ],
  ])('tells of %s', (_what, file, from, to, told) => {
    const folder = courseFolder().change(file, from, to)

    expect(folder.problems()).toEqual(told)
  })
})
