import { describe, expect, it } from 'vitest'
import { courseFolder } from '../../support/course-folder.ts'
import { bank, law, lesson, type Slip, scenario, terms } from '../../support/slip.ts'

describe('the law and its citations', () => {
  it.each<Slip>([
    [
      'a regulation that is not recorded',
      bank,
      'dasar_hukum: [UU 20/2023 Pasal 9 ayat (2)]\n- id',
      'dasar_hukum: [UU 99/2023 Pasal 9]\n- id',
      [
        'modules/pelayanan/soal.yaml:23:17  ciri-netral › dasar_hukum › 1: peraturan ini belum tercatat di modules/dasar-hukum.yaml; catat dulu di sana',
      ],
    ],
    [
      'a regulation written otherwise than recorded',
      bank,
      'dasar_hukum: [UU 20/2023 Pasal 9 ayat (2)]\n- id',
      'dasar_hukum: [UU20/2023 Pasal 9 ayat (2)]\n- id',
      [
        'modules/pelayanan/soal.yaml:23:17  ciri-netral › dasar_hukum › 1: peraturan ini belum tercatat di modules/dasar-hukum.yaml; mungkin maksudnya "UU 20/2023"',
      ],
    ],
    [
      'a letter that is not recorded, without guessing another',
      scenario,
      'dasar_hukum: [UU 20/2023 Pasal 24 ayat (1) huruf d]\n        lanjut',
      'dasar_hukum: [UU 20/2023 Pasal 24 ayat (1) huruf z]\n        lanjut',
      [
        'modules/pelayanan/skenario/baju-kering.yaml:33:23  soal › awal › pilihan › minta-ganti › dasar_hukum › 1: isi Pasal 24 ayat (1) huruf z belum dicatat di modules/dasar-hukum.yaml; yang sudah ada: Pasal 24 ayat (1) huruf d',
      ],
    ],
    [
      'an article that is not recorded',
      scenario,
      'dasar_hukum: [UU 20/2023 Pasal 24 ayat (1) huruf d]\n        lanjut',
      'dasar_hukum: [UU 20/2023 Pasal 7]\n        lanjut',
      [
        'modules/pelayanan/skenario/baju-kering.yaml:33:23  soal › awal › pilihan › minta-ganti › dasar_hukum › 1: isi Pasal 7 belum dicatat di modules/dasar-hukum.yaml; catat dulu di sana',
      ],
    ],
    [
      'an article written otherwise than recorded',
      scenario,
      'dasar_hukum: [UU 20/2023 Pasal 24 ayat (1) huruf d]\n        lanjut',
      'dasar_hukum: [UU 20/2023 Pasal 24 ayat 1 huruf d]\n        lanjut',
      [
        'modules/pelayanan/skenario/baju-kering.yaml:33:23  soal › awal › pilihan › minta-ganti › dasar_hukum › 1: isi Pasal 24 ayat 1 huruf d belum dicatat di modules/dasar-hukum.yaml; mungkin maksudnya "Pasal 24 ayat (1) huruf d"',
      ],
    ],
    [
      'a regulation without its article',
      scenario,
      'dasar_hukum: [UU 20/2023 Pasal 24 ayat (1) huruf d]\n        lanjut',
      'dasar_hukum: [UU 20/2023]\n        lanjut',
      [
        'modules/pelayanan/skenario/baju-kering.yaml:33:23  soal › awal › pilihan › minta-ganti › dasar_hukum › 1: sebut juga pasal atau bagiannya',
      ],
    ],
    [
      'a citation in running text',
      lesson,
      '([UU 20/2023 Pasal 9 ayat (2)](#dasar))',
      '([UU 20/2023 Pasal 9](#dasar))',
      [
        'modules/pelayanan/materi/loket.md:35:48  UU 20/2023 Pasal 9: isi Pasal 9 belum dicatat di modules/dasar-hukum.yaml; yang sudah ada: Pasal 9 ayat (2)',
      ],
    ],
    [
      'a citation behind other words',
      lesson,
      '([UU 20/2023 Pasal 9 ayat (2)](#dasar))',
      '([Pasal 8](#dasar/UU%2020/2023%20Pasal%208))',
      [
        'modules/pelayanan/materi/loket.md:35:48  UU 20/2023 Pasal 8: isi Pasal 8 belum dicatat di modules/dasar-hukum.yaml; catat dulu di sana',
      ],
    ],
    [
      'every citation of a repealed regulation',
      law,
      'status: berlaku',
      'status: dicabut',
      [
        'modules/istilah.yaml:5:17  netral › dasar_hukum › 1: peraturan ini sudah dicabut; pakai penggantinya',
        'modules/pelayanan/materi/loket.md:11:15  dasar_hukum › 1: peraturan ini sudah dicabut; pakai penggantinya',
        'modules/pelayanan/materi/loket.md:33:17  cek › dasar_hukum › 1: peraturan ini sudah dicabut; pakai penggantinya',
        'modules/pelayanan/materi/loket.md:35:48  UU 20/2023 Pasal 9 ayat (2): peraturan ini sudah dicabut; pakai penggantinya',
        'modules/pelayanan/skenario/baju-kering.yaml:33:23  soal › awal › pilihan › minta-ganti › dasar_hukum › 1: peraturan ini sudah dicabut; pakai penggantinya',
        'modules/pelayanan/skenario/baju-kering.yaml:37:19  soal › awal › dasar_hukum › 1: peraturan ini sudah dicabut; pakai penggantinya',
        'modules/pelayanan/skenario/baju-kering.yaml:48:19  soal › setelahnya › dasar_hukum › 1: peraturan ini sudah dicabut; pakai penggantinya',
        'modules/pelayanan/soal.yaml:23:17  ciri-netral › dasar_hukum › 1: peraturan ini sudah dicabut; pakai penggantinya',
        'modules/pelayanan/soal.yaml:46:17  untuk-ujian › dasar_hukum › 1: peraturan ini sudah dicabut; pakai penggantinya',
        'modules/perbuatan.yaml:14:23  perbuatan › melayani-warga-beratribut › aturan › 1 › dasar_hukum › 1: peraturan ini sudah dicabut; pakai penggantinya',
        'modules/perkembangan-hukum.yaml:7:19  perubahan › undang-undang-baru › dasar_hukum › 1: peraturan ini sudah dicabut; pakai penggantinya',
        'modules/perkembangan-hukum.yaml:16:19  perbedaan › hadir-kampanye › dasar_hukum › 1: peraturan ini sudah dicabut; pakai penggantinya',
      ],
    ],
    [
      'every citation whose content is not sure enough',
      law,
      'keyakinan: { isi: tinggi, nomor: sedang }',
      'keyakinan: { isi: rendah, nomor: sedang }',
      [
        'modules/istilah.yaml:5:17  netral › dasar_hukum › 1: isinya belum cukup pasti (keyakinan isi rendah), jadi tidak diajarkan; pakai dasar lain',
        'modules/pelayanan/skenario/baju-kering.yaml:33:23  soal › awal › pilihan › minta-ganti › dasar_hukum › 1: isinya belum cukup pasti (keyakinan isi rendah), jadi tidak diajarkan; pakai dasar lain',
        'modules/pelayanan/skenario/baju-kering.yaml:37:19  soal › awal › dasar_hukum › 1: isinya belum cukup pasti (keyakinan isi rendah), jadi tidak diajarkan; pakai dasar lain',
        'modules/perbuatan.yaml:14:23  perbuatan › melayani-warga-beratribut › aturan › 1 › dasar_hukum › 1: isinya belum cukup pasti (keyakinan isi rendah), jadi tidak diajarkan; pakai dasar lain',
      ],
    ],
    [
      'every citation whose number is not sure enough',
      law,
      'keyakinan: { isi: tinggi, nomor: sedang }',
      'keyakinan: { isi: tinggi, nomor: rendah }',
      [
        'modules/istilah.yaml:5:17  netral › dasar_hukum › 1: nomornya belum pasti (keyakinan nomor rendah); sebut satu tingkat lebih tinggi',
        'modules/pelayanan/skenario/baju-kering.yaml:33:23  soal › awal › pilihan › minta-ganti › dasar_hukum › 1: nomornya belum pasti (keyakinan nomor rendah); sebut satu tingkat lebih tinggi',
        'modules/pelayanan/skenario/baju-kering.yaml:37:19  soal › awal › dasar_hukum › 1: nomornya belum pasti (keyakinan nomor rendah); sebut satu tingkat lebih tinggi',
        'modules/perbuatan.yaml:14:23  perbuatan › melayani-warga-beratribut › aturan › 1 › dasar_hukum › 1: nomornya belum pasti (keyakinan nomor rendah); sebut satu tingkat lebih tinggi',
      ],
    ],
    [
      'a regulation not compared for a year, as a warning',
      law,
      'diperiksa: 2026-11-22',
      'diperiksa: 2025-11-22',
      [
        'modules/dasar-hukum.yaml:5:14  peringatan: UU 20/2023 › diperiksa: terakhir dicocokkan lebih dari setahun lalu; cocokkan lagi dengan sumbernya',
      ],
    ],
    [
      'a term that is not in the glossary',
      lesson,
      '#istilah/netral',
      '#istilah/netrall',
      [
        'modules/pelayanan/materi/loket.md:35:12  tidak ada istilah dengan id "netrall" di modules/istilah.yaml; mungkin maksudnya "netral"',
      ],
    ],
    [
      'a term that stands in the glossary twice',
      terms,
      '- id: netral\n',
      '- id: netral\n  kata: x\n  arti: x\n- id: netral\n',
      ['modules/istilah.yaml:4:7  netral › id: istilah ini sudah dicatat di atas'],
    ],
  ])('tells of %s', (_what, file, from, to, told) => {
    const folder = courseFolder().change(file, from, to)

    expect(folder.problems()).toEqual(told)
  })
})
