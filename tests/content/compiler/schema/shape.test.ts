import { describe, expect, it } from 'vitest'
import { courseFolder } from '../../support/course-folder.ts'
import { course, law, lesson, module, type Slip, scenario } from '../../support/slip.ts'

describe('what does not fit its shape', () => {
  it.each<Slip>([
    [
      'a missing key at the nearest thing written',
      scenario,
      '        umpan_balik: |\n          Yang wajib netral adalah petugasnya.\n',
      '',
      [
        'modules/pelayanan/skenario/baju-kering.yaml:26:9  soal › awal › pilihan › minta-ganti › umpan_balik: wajib diisi',
      ],
    ],
    [
      'a key without anything after it',
      scenario,
      'judul: Baju kering satu-satunya',
      'judul:',
      ['modules/pelayanan/skenario/baju-kering.yaml:4:7  judul: wajib diisi'],
    ],
    [
      'a misspelt key, and which was meant',
      scenario,
      '        umpan_balik: |\n          Yang wajib',
      '        umpan_blik: |\n          Yang wajib',
      [
        'modules/pelayanan/skenario/baju-kering.yaml:26:9  soal › awal › pilihan › minta-ganti › umpan_balik: wajib diisi',
        'modules/pelayanan/skenario/baju-kering.yaml:30:9  soal › awal › pilihan › minta-ganti › umpan_blik: kunci ini tidak dikenal; mungkin maksudnya "umpan_balik"',
      ],
    ],
    [
      'a key that nobody knows',
      scenario,
      'masa: kampanye',
      'masa: kampanye\nwarna: merah',
      ['modules/pelayanan/skenario/baju-kering.yaml:7:1  warna: kunci ini tidak dikenal; periksa ejaannya, atau hapus'],
    ],
    [
      'a word of judgement that is not known',
      scenario,
      'penilaian: keliru',
      'penilaian: setengah',
      [
        'modules/pelayanan/skenario/baju-kering.yaml:28:20  soal › awal › pilihan › minta-ganti › penilaian: "setengah" tidak dikenal; pilih tepat, kurang-tepat, atau keliru',
      ],
    ],
    [
      'a phase that is not known',
      scenario,
      'masa: kampanye',
      'masa: kampanya',
      [
        'modules/pelayanan/skenario/baju-kering.yaml:6:7  masa: "kampanya" tidak dikenal; pilih sebelum-penetapan, kampanye, masa-tenang, hari-pemungutan, atau sesudah',
      ],
    ],
    [
      'a kind of question that is not known',
      scenario,
      'jenis: urut',
      'jenis: urutan',
      [
        'modules/pelayanan/skenario/baju-kering.yaml:39:12  soal › setelahnya › jenis: "urutan" tidak dikenal; pilih satu, beberapa, urut, atau pilah',
      ],
    ],
    [
      'a number where text is wanted',
      course,
      "edisi: '2026.11'",
      'edisi: 2026.11',
      ["modules/pelatihan.yaml:3:8  edisi: harus tulisan; beri tanda kutip: '2026.11'"],
    ],
    [
      'one word where a list is wanted',
      scenario,
      '    benar: [maaf, catat]',
      '    benar: maaf',
      [
        'modules/pelayanan/skenario/baju-kering.yaml:45:12  soal › setelahnya › benar: harus daftar; awali tiap baris dengan tanda hubung',
      ],
    ],
    [
      'one word where keys are wanted',
      scenario,
      'gambar: { nama: baju-kering, teks: Seorang ibu di loket. }',
      'gambar: baju-kering',
      ['modules/pelayanan/skenario/baju-kering.yaml:10:9  gambar: harus berisi kunci dan isinya, bukan satu tulisan'],
    ],
    [
      'a date written another way',
      law,
      'diperiksa: 2026-11-22',
      'diperiksa: 22-11-2026',
      ['modules/dasar-hukum.yaml:5:14  UU 20/2023 › diperiksa: tanggal ditulis tahun-bulan-hari, misalnya 2026-11-22'],
    ],
    [
      'a date that no calendar has',
      law,
      'diperiksa: 2026-11-22',
      'diperiksa: 2026-02-30',
      ['modules/dasar-hukum.yaml:5:14  UU 20/2023 › diperiksa: tanggal ini tidak ada di kalender'],
    ],
    [
      'a word where true or false is wanted',
      scenario,
      'loket: true',
      'loket: ya',
      ['modules/pelayanan/skenario/baju-kering.yaml:15:59  ucapan › loket: harus true atau false'],
    ],
    [
      'half a minute',
      lesson,
      'menit: 1',
      'menit: 1.5',
      ['modules/pelayanan/materi/loket.md:4:8  menit: harus bilangan bulat dari 1 sampai 60'],
    ],
    [
      'a fault in front matter at its true line',
      lesson,
      'menit: 1',
      'menit: satu',
      ['modules/pelayanan/materi/loket.md:4:8  menit: harus bilangan bulat dari 1 sampai 60'],
    ],
    [
      'a lesson without front matter',
      lesson,
      '---\nid: loket',
      'id: loket',
      ['modules/pelayanan/materi/loket.md:1:1  bagian atas berkas harus diapit dua baris berisi ---'],
    ],
    [
      'a picture without a description',
      scenario,
      ', teks: Seorang ibu di loket. }',
      ' }',
      ['modules/pelayanan/skenario/baju-kering.yaml:10:9  gambar › teks: wajib diisi'],
    ],
    [
      'a step that is neither lesson nor scenario',
      module,
      '  - materi: loket',
      '  - loket',
      ['modules/pelayanan/modul.yaml:14:5  urutan › 1: tulis "materi: nama-berkas" atau "skenario: nama-berkas"'],
    ],
    [
      'a misconception that has no such code',
      scenario,
      'salah_paham: M01',
      'salah_paham: m1',
      [
        'modules/pelayanan/skenario/baju-kering.yaml:29:22  soal › awal › pilihan › minta-ganti › salah_paham: kode salah paham ditulis M01 sampai M42',
      ],
    ],
  ])('tells of %s', (_what, file, from, to, told) => {
    const folder = courseFolder().change(file, from, to)

    expect(folder.problems()).toEqual(told)
  })
})
