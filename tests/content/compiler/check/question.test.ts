import { describe, expect, it } from 'vitest'
import { courseFolder } from '../../support/course-folder.ts'
import { bank, lesson, type Slip, scenario, words } from '../../support/slip.ts'

describe('a question', () => {
  it.each<Slip>([
    [
      'a question without a right answer',
      scenario,
      'penilaian: tepat',
      'penilaian: keliru\n        sebaiknya: Layani.\n        salah_paham: M01',
      [
        'modules/pelayanan/skenario/baju-kering.yaml:21:7  soal › awal › pilihan: tidak satu pun pilihan dinilai "tepat"; nilai salah satunya tepat',
      ],
    ],
    [
      'statements that are all right',
      bank,
      '      penilaian: keliru\n      salah_paham: M02',
      '      penilaian: tepat',
      [
        'modules/pelayanan/soal.yaml:9:5  ciri-netral › pilihan: semua pernyataan dinilai "tepat"; harus ada yang tidak dicentang',
      ],
    ],
    [
      'statements of which none is right',
      bank,
      '- id: sama\n      teks: Sama bagi semua\n      penilaian: tepat',
      '- id: sama\n      teks: Sama bagi semua\n      penilaian: keliru\n      salah_paham: M01\n      sebaiknya: Layani.',
      [
        'modules/pelayanan/soal.yaml:9:5  ciri-netral › pilihan: tidak satu pun pernyataan dinilai "tepat"; harus ada yang dicentang',
      ],
    ],
    [
      'an order that leaves out a card',
      scenario,
      'benar: [maaf, catat]',
      'benar: [maaf]',
      [
        'modules/pelayanan/skenario/baju-kering.yaml:45:12  soal › setelahnya › benar: "catat" belum disebut; setiap pilihan disebut satu kali',
      ],
    ],
    [
      'an order that names a card that is not there',
      scenario,
      'benar: [maaf, catat]',
      'benar: [maaf, catat, catet]',
      [
        'modules/pelayanan/skenario/baju-kering.yaml:45:26  soal › setelahnya › benar › 3: tidak ada pilihan dengan id "catet"; mungkin maksudnya "catat"',
      ],
    ],
    [
      'an order that names a card twice',
      scenario,
      'benar: [maaf, catat]',
      'benar: [maaf, catat, maaf]',
      [
        'modules/pelayanan/skenario/baju-kering.yaml:45:26  soal › setelahnya › benar › 3: "maaf" sudah disebut di atas; hapus salah satunya',
      ],
    ],
    [
      'a card in a group that is not there',
      lesson,
      'kelompok: jangan',
      'kelompok: jangn',
      [
        'modules/pelayanan/materi/loket.md:28:17  cek › pilihan › pilih-kasih › kelompok: tidak ada kelompok dengan id "jangn"; mungkin maksudnya "jangan"',
      ],
    ],
    [
      'a group without a card',
      lesson,
      '    - { id: jangan, teks: Jangan }',
      '    - { id: jangan, teks: Jangan }\n    - { id: tanya, teks: Tanya }',
      [
        'modules/pelayanan/materi/loket.md:20:7  cek › kelompok › tanya: kelompok ini tidak punya satu kartu pun; isi, atau hapus',
      ],
    ],
    [
      'a wrong choice without what to do instead',
      scenario,
      '        sebaiknya: Layani menurut antrean.\n',
      '',
      [
        'modules/pelayanan/skenario/baju-kering.yaml:26:9  soal › awal › pilihan › minta-ganti › sebaiknya: wajib diisi; katakan apa yang sebaiknya dilakukan',
      ],
    ],
    [
      'a half right choice without what to do instead',
      bank,
      '      sebaiknya: Tanyakan.\n',
      '',
      [
        'modules/pelayanan/soal.yaml:36:7  untuk-ujian › pilihan › tebak › sebaiknya: wajib diisi; katakan apa yang sebaiknya dilakukan',
      ],
    ],
    [
      'a wrong choice without its misconception',
      scenario,
      '        salah_paham: M01\n',
      '',
      [
        'modules/pelayanan/skenario/baju-kering.yaml:26:9  soal › awal › pilihan › minta-ganti › salah_paham: wajib diisi; sebut kode salah paham M01 sampai M42',
      ],
    ],
    [
      'a contested question that names nobody to ask',
      bank,
      '  tanya: |\n    Atasan, lalu Bawaslu.\n',
      '',
      [
        'modules/pelayanan/soal.yaml:24:3  untuk-ujian › tanya: wajib diisi untuk putusan abu; sebut kepada siapa bertanya',
      ],
    ],
    [
      'a question without a citation',
      scenario,
      '    penjelasan: |\n      Warga boleh beratribut.\n    dasar_hukum: [UU 20/2023 Pasal 24 ayat (1) huruf d]\n',
      '    penjelasan: |\n      Warga boleh beratribut.\n',
      [
        'modules/pelayanan/skenario/baju-kering.yaml:17:5  soal › awal › dasar_hukum: wajib diisi; sebut sedikitnya satu dasar hukum',
      ],
    ],
    [
      'two choices of one id',
      scenario,
      '- id: minta-ganti',
      '- id: layani',
      [
        'modules/pelayanan/skenario/baju-kering.yaml:26:13  soal › awal › pilihan › layani › id: id ini sudah dipakai pilihan lain; beri nama lain',
      ],
    ],
    [
      'a check with an id of its own',
      lesson,
      'cek:\n',
      'cek:\n  id: cek\n',
      ['modules/pelayanan/materi/loket.md:13:3  cek › id: hapus; soal cek tidak memakai id'],
    ],
    [
      'a check that names a bank',
      lesson,
      'cek:\n',
      'cek:\n  bank: kuis\n',
      ['modules/pelayanan/materi/loket.md:13:3  cek › bank: hapus; bank hanya untuk soal di soal.yaml'],
    ],
    [
      'a question of the bank that names none',
      bank,
      '  bank: ujian\n',
      '',
      ['modules/pelayanan/soal.yaml:24:3  untuk-ujian › bank: wajib diisi; pilih kuis, ujian, atau tes'],
    ],
    [
      'a choice that leads on outside a scenario',
      bank,
      '      sebaiknya: Tanyakan.\n',
      '      sebaiknya: Tanyakan.\n      lanjut: tanya\n',
      [
        'modules/pelayanan/soal.yaml:42:7  untuk-ujian › pilihan › tebak › lanjut: hapus; lanjut hanya untuk soal di dalam skenario',
      ],
    ],
    [
      'a question without a verdict',
      lesson,
      '  putusan: fakta\n',
      '',
      ['modules/pelayanan/materi/loket.md:13:3  cek › putusan: wajib diisi'],
    ],
    [
      'an objective that the module does not have',
      scenario,
      'tujuan: layan.1',
      'tujuan: layan.2',
      [
        'modules/pelayanan/skenario/baju-kering.yaml:9:9  tujuan: tujuan "layan.2" tidak ada di modul.yaml; mungkin maksudnya "layan.1"',
      ],
    ],
    [
      'an option of more than ten words, as a warning',
      scenario,
      'teks: Melayani beliau seperti biasa',
      'teks: satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas',
      [
        'modules/pelayanan/skenario/baju-kering.yaml:22:15  peringatan: soal › awal › pilihan › layani › teks: 11 kata; sebaiknya paling banyak 10',
      ],
    ],
    [
      'an option of more than sixteen words',
      scenario,
      'teks: Melayani beliau seperti biasa',
      `teks: ${words(17)}`,
      [
        'modules/pelayanan/skenario/baju-kering.yaml:22:15  soal › awal › pilihan › layani › teks: 17 kata; paling banyak 10, pindahkan alasannya ke umpan_balik',
      ],
    ],
    [
      'a stem of more than 45 words',
      scenario,
      '      Apa yang Anda lakukan?',
      `      ${words(46)}`,
      [
        'modules/pelayanan/skenario/baju-kering.yaml:18:17  soal › awal › pertanyaan: 46 kata; paling banyak 45, pindahkan ceritanya ke situasi',
      ],
    ],
    [
      'feedback of more than 40 words, as a warning',
      scenario,
      '          Baju warga bukan urusan loket.',
      `          ${words(41)}`,
      [
        'modules/pelayanan/skenario/baju-kering.yaml:24:22  peringatan: soal › awal › pilihan › layani › umpan_balik: 41 kata; sebaiknya paling banyak 40',
      ],
    ],
    [
      'feedback that begins with a scolding',
      scenario,
      '          Baju warga bukan urusan loket.',
      '          Salah. Baju.',
      [
        'modules/pelayanan/skenario/baju-kering.yaml:24:22  soal › awal › pilihan › layani › umpan_balik: jangan diawali "Salah"; mulai dengan alasannya',
      ],
    ],
  ])('tells of %s', (_what, file, from, to, told) => {
    const folder = courseFolder().change(file, from, to)

    expect(folder.problems()).toEqual(told)
  })
})
