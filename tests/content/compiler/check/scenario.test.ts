import { describe, expect, it } from 'vitest'
import { courseFolder } from '../../support/course-folder.ts'
import { type Slip, scenario } from '../../support/slip.ts'

describe('a scenario', () => {
  it.each<Slip>([
    [
      'a way to a question that is not there',
      scenario,
      'lanjut: setelahnya',
      'lanjut: setelahnia',
      [
        'modules/pelayanan/skenario/baju-kering.yaml:34:17  soal › awal › pilihan › minta-ganti › lanjut: tidak ada soal dengan id "setelahnia"; mungkin maksudnya "setelahnya"',
      ],
    ],
    [
      'a question that nobody reaches',
      scenario,
      '        lanjut: setelahnya\n',
      '',
      [
        'modules/pelayanan/skenario/baju-kering.yaml:37:5  soal › setelahnya: tidak ada jalan ke soal ini; tunjuk dengan lanjut dari sebuah pilihan, atau hapus',
      ],
    ],
    [
      'a circle that never ends',
      scenario,
      'lanjut: setelahnya',
      'lanjut: awal',
      [
        'modules/pelayanan/skenario/baju-kering.yaml:34:17  soal › awal › pilihan › minta-ganti › lanjut: kembali ke soal "awal", jadi skenario tidak pernah selesai; pilih soal lain, atau hapus',
        'modules/pelayanan/skenario/baju-kering.yaml:38:5  soal › setelahnya: tidak ada jalan ke soal ini; tunjuk dengan lanjut dari sebuah pilihan, atau hapus',
      ],
    ],
    [
      'two questions of one id',
      scenario,
      '  - id: setelahnya',
      '  - id: awal',
      [
        'modules/pelayanan/skenario/baju-kering.yaml:34:17  soal › awal › pilihan › minta-ganti › lanjut: tidak ada soal dengan id "setelahnya"',
        'modules/pelayanan/skenario/baju-kering.yaml:38:9  soal › awal › id: id ini sudah dipakai soal lain; beri nama lain',
      ],
    ],
    [
      'a question without an id',
      scenario,
      '  - id: awal\n    pertanyaan',
      '  - pertanyaan',
      ['modules/pelayanan/skenario/baju-kering.yaml:17:5  soal › 1 › id: wajib diisi'],
    ],
  ])('tells of %s', (_what, file, from, to, told) => {
    const folder = courseFolder().change(file, from, to)

    expect(folder.problems()).toEqual(told)
  })
})
