import { describe, expect, it } from 'vitest'
import { courseFolder } from '../../support/course-folder.ts'
import { bank, course, module, type Slip, scenario } from '../../support/slip.ts'

describe('a module', () => {
  it.each<Slip>([
    [
      'an id that is not the name of its file',
      scenario,
      'id: baju-kering',
      'id: baju-basah',
      ['modules/pelayanan/skenario/baju-kering.yaml:3:5  id: harus sama dengan nama berkasnya, "baju-kering"'],
    ],
    [
      'an id that is not the name of its folder',
      module,
      'id: pelayanan',
      'id: pelayanan-publik',
      ['modules/pelayanan/modul.yaml:1:5  id: harus sama dengan nama foldernya, "pelayanan"'],
    ],
    [
      'a step without a file',
      module,
      '  - materi: loket',
      '  - materi: loket\n  - materi: lokit',
      [
        'modules/pelayanan/modul.yaml:15:13  urutan › 2 › materi: berkas materi/lokit.md tidak ada; mungkin maksudnya "loket"',
      ],
    ],
    [
      'a file that no step names',
      module,
      '  - skenario: baju-kering\n',
      '',
      [
        'modules/pelayanan/modul.yaml:14:3  urutan: skenario "baju-kering" belum disebut, jadi tidak akan tampil; sebut di sini, atau hapus berkasnya',
      ],
    ],
    [
      'a step that is named twice',
      module,
      '  - materi: loket',
      '  - materi: loket\n  - materi: loket',
      ['modules/pelayanan/modul.yaml:15:5  urutan › 2: sudah disebut di atas; hapus salah satunya'],
    ],
    [
      'a quiz longer than its questions',
      module,
      'jumlah: 2',
      'jumlah: 9',
      [
        'modules/pelayanan/modul.yaml:10:17  kuis › jumlah: hanya ada 2 soal (bank kuis dan pembuka skenario); turunkan jumlahnya, atau tambah soal',
      ],
    ],
    [
      'an edition without its history',
      module,
      'edisi: 1\nstatus',
      'edisi: 2\nstatus',
      ['modules/pelayanan/modul.yaml:17:3  riwayat: belum memuat edisi 2; tulis apa yang berubah di edisi itu'],
    ],
    [
      'a picture that is not there',
      scenario,
      'nama: baju-kering',
      'nama: baju-basah',
      [
        'modules/pelayanan/gambar/baju-kering.svg:1:1  peringatan: gambar ini tidak dipakai materi atau skenario mana pun; pakai, atau hapus berkasnya',
        'modules/pelayanan/skenario/baju-kering.yaml:10:17  gambar › nama: berkas gambar/baju-basah.svg tidak ada di folder modul ini; tambahkan gambarnya',
      ],
    ],
    [
      'two questions of the bank with one id',
      bank,
      '- id: untuk-ujian',
      '- id: ciri-netral',
      ['modules/pelayanan/soal.yaml:24:7  ciri-netral › id: id ini sudah dipakai soal lain; beri nama lain'],
    ],
    [
      'a module that is listed twice',
      course,
      'modul: [pelayanan]',
      'modul: [pelayanan, pelayanan]',
      ['modules/pelatihan.yaml:5:20  modul › 2: modul ini sudah disebut; hapus salah satunya'],
    ],
    [
      'a listed module without a folder',
      course,
      'modul: [pelayanan]',
      'modul: [pelayanan, kampanye]',
      ['modules/kampanye/modul.yaml:1:1  berkas ini tidak ada; buat, atau hapus namanya dari daftar'],
    ],
    [
      'a folder that is not listed',
      course,
      'modul: [pelayanan]',
      'modul: []',
      [
        'modules/pelatihan.yaml:5:8  modul: folder "pelayanan" belum disebut; sebut di sini (yang belum selesai: status draf), atau hapus',
      ],
    ],
  ])('tells of %s', (_what, file, from, to, told) => {
    const folder = courseFolder().change(file, from, to)

    expect(folder.problems()).toEqual(told)
  })
})
