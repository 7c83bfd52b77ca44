import { describe, expect, it } from 'vitest'
import { courseFolder } from '../../support/course-folder.ts'
import { law, module, type Slip, scenario } from '../../support/slip.ts'

describe('a slip of YAML', () => {
  it.each<Slip>([
    [
      'a tab in the indentation',
      scenario,
      '    pertanyaan: |\n      Apa',
      '	pertanyaan: |\n      Apa',
      ['modules/pelayanan/skenario/baju-kering.yaml:18:1  Indentasi memakai tab. Pakai spasi.'],
    ],
    [
      'a colon inside a sentence',
      scenario,
      'teks: Melayani beliau seperti biasa',
      'teks: Begini: layani saja',
      [
        'modules/pelayanan/skenario/baju-kering.yaml:22:15  Kalimat yang memuat titik dua ditulis pada baris baru setelah tanda |.',
      ],
    ],
    [
      'a colon inside a sentence between braces',
      scenario,
      'teks: Meminta maaf,',
      'teks: Maaf: lagi,',
      [
        'modules/pelayanan/skenario/baju-kering.yaml:43:27  Kalimat yang memuat titik dua ditulis pada baris baru setelah tanda |.',
      ],
    ],
    [
      'a key written twice',
      scenario,
      'judul: Baju kering satu-satunya',
      'judul: Baju kering satu-satunya\njudul: Lagi',
      ['modules/pelayanan/skenario/baju-kering.yaml:5:1  Kunci "judul" ditulis dua kali. Hapus salah satunya.'],
    ],
    [
      'crooked indentation',
      scenario,
      '      - id: minta-ganti',
      '     - id: minta-ganti',
      [
        'modules/pelayanan/skenario/baju-kering.yaml:26:1  Indentasi tidak lurus. Samakan dengan baris di atasnya; periksa juga kurung dan tanda kutip sebelum baris ini.',
      ],
    ],
    [
      'a sentence that begins with @',
      scenario,
      'teks: Melayani beliau seperti biasa',
      'teks: @budi dilayani',
      [
        'modules/pelayanan/skenario/baju-kering.yaml:22:15  Kalimat yang diawali tanda @ ditulis pada baris baru setelah tanda |.',
      ],
    ],
    [
      'a sentence that begins with *',
      scenario,
      'teks: Melayani beliau seperti biasa',
      'teks: *penting* dilayani',
      [
        'modules/pelayanan/skenario/baju-kering.yaml:22:15  Kalimat yang diawali tanda * ditulis pada baris baru setelah tanda |.',
      ],
    ],
    [
      'a sentence of which only a part is quoted',
      scenario,
      'teks: Melayani beliau seperti biasa',
      'teks: "Bu" dilayani',
      [
        'modules/pelayanan/skenario/baju-kering.yaml:22:15  Kalimat yang memuat tanda kutip ditulis pada baris baru setelah tanda |.',
      ],
    ],
    [
      'a sentence on the line of the bar',
      scenario,
      'situasi: |\n',
      'situasi: | Hujan\n',
      [
        'modules/pelayanan/skenario/baju-kering.yaml:11:10  Sesudah tanda | mulai baris baru; kalimatnya ditulis di bawahnya, menjorok ke dalam.',
      ],
    ],
    [
      'text that would be lost after #',
      scenario,
      'teks: Melayani beliau seperti biasa',
      'teks: Melayani #netral',
      [
        'modules/pelayanan/skenario/baju-kering.yaml:22:15  Tulisan setelah tanda # tidak terbaca. Kalimat yang memuat # ditulis pada baris baru setelah tanda |.',
      ],
    ],
    [
      'a bracket that is never closed',
      module,
      'ditinjau: []',
      'ditinjau: [',
      [
        'modules/pelayanan/modul.yaml:10:1  Indentasi tidak lurus. Samakan dengan baris di atasnya; periksa juga kurung dan tanda kutip sebelum baris ini.',
      ],
    ],
    [
      'a colon without a space',
      module,
      'menit: 5',
      'menit:5',
      ['modules/pelayanan/modul.yaml:7:1  Beri spasi sesudah titik dua.'],
    ],
    [
      'prose that is not indented',
      module,
      'ringkasan: |\n  Melayani',
      'ringkasan: |\nMelayani',
      [
        'modules/pelayanan/modul.yaml:4:1  Baris ini bukan "kunci: isi". Bila lanjutan kalimat di atasnya, jorokkan ke dalam.',
      ],
    ],
    [
      'a line that splits the file',
      law,
      '- sebutan: UU 20/2023',
      '- sebutan: UU 20/2023\n---\n',
      ['modules/dasar-hukum.yaml:2:1  Baris --- membagi berkas ini. Hapus baris itu.'],
    ],
  ])('tells of %s', (_what, file, from, to, told) => {
    const folder = courseFolder().change(file, from, to)

    expect(folder.problems()).toEqual(told)
  })
})
