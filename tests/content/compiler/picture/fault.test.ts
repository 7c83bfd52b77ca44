import { describe, expect, it } from 'vitest'
import { courseFolder } from '../../support/course-folder.ts'

const file = 'pelayanan/gambar/loket.svg'
const open = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180">\n'

describe('a picture', () => {
  it.each([
    [
      'a script',
      `${open}<script>alert(1)</script></svg>`,
      '2:1  <script> tidak dipakai; simpan sebagai SVG polos (Inkscape: Plain SVG)',
    ],
    [
      'a picture from elsewhere',
      `${open}<image href="https://a.id/x.png"/></svg>`,
      '2:1  <image> tidak dipakai; simpan sebagai SVG polos (Inkscape: Plain SVG)',
    ],
    [
      'movement',
      `${open}<path d="M0 0"><animate attributeName="d"/></path></svg>`,
      '2:16  <animate> tidak dipakai; simpan sebagai SVG polos (Inkscape: Plain SVG)',
    ],
    ['a command', `${open}<path onload="alert(1)" d="M0 0"/></svg>`, '2:1  perintah onload tidak boleh ada; hapus'],
    ['a link to another file', `${open}<use href="lain.svg#a"/></svg>`, '2:1  href menunjuk ke luar gambar; hapus'],
    [
      'a fill from another file',
      `${open}<path fill="url(https://a.id/x.svg#a)"/></svg>`,
      '2:1  fill menunjuk ke berkas lain; hapus',
    ],
    [
      'a style from another file',
      `${open}<style>@import "x.css";</style></svg>`,
      '2:1  gaya menunjuk ke berkas lain; hapus url(…)',
    ],
    [
      'a style that cannot be bound to its picture',
      `${open}<style>*{fill:red}</style></svg>`,
      '2:1  gaya hanya memuat aturan biasa (.kelas, #id, nama tanda) dan @media',
    ],
    [
      'marks of a drawing program',
      `${open}<path inkscape:label="a" d="M0 0"/></svg>`,
      '2:1  inkscape:label tidak dipakai; simpan sebagai SVG polos',
    ],
    [
      'another size',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"/>',
      '1:1  harus memakai viewBox="0 0 320 180"',
    ],
    ['a tag that is never closed', `${open}<g><path d="M0 0"/></svg>`, '2:20  </svg> menutup tanda yang tidak dibuka'],
    ['a broken tag', `${open}<path d=M0/></svg>`, '2:1  tanda < di sini tidak terbaca; simpan ulang sebagai SVG polos'],
    ['something that is no picture', 'Halo\n', '1:1  bukan berkas SVG'],
    [
      'an attribute written twice',
      `${open}<path d="M0 0" d="M1 1"/></svg>`,
      '2:1  ada atribut yang ditulis dua kali di <path>',
    ],
    ['a loose ampersand', `${open}<title>A & B</title></svg>`, '2:8  tanda & ditulis &amp;'],
    [
      'more than 40 kB',
      `${open}<path d="${'M0 0'.repeat(10_300)}"/></svg>`,
      '1:1  41 kB; paling besar 40 kB, sederhanakan',
    ],
  ])('is refused with %s', (_what, svg, told) => {
    const folder = courseFolder().write(file, svg)

    expect(folder.problems()).toEqual([`modules/${file}:${told}`])
  })

  it('that nobody uses is told of and not shipped', () => {
    const folder = courseFolder().write('pelayanan/gambar/lama.svg', `${open}</svg>\n`)

    expect(folder.problems()).toEqual([
      'modules/pelayanan/gambar/lama.svg:1:1  peringatan: gambar ini tidak dipakai materi atau skenario mana pun; pakai, atau hapus berkasnya',
    ])
    expect(folder.compile().sprites[0]?.svg).not.toContain('lama')
  })
})
