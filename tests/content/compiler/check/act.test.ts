import { expect, test } from 'vitest'
import { courseFolder } from '../../support/course-folder.ts'

const table = 'perbuatan.yaml'
const scenario = 'pelayanan/skenario/baju-kering.yaml'

test('the table of acts of the small course is whole', () => {
  expect(courseFolder().problems()).toEqual([])
})

test('a cell that no rule holds is told with its phase and status', () => {
  expect(
    courseFolder().change(table, 'status: [kepala-desa, perangkat-desa]', 'status: [kepala-desa]').problems(),
  ).toEqual([
    expect.stringMatching(
      /^modules\/perbuatan\.yaml:\d+:\d+ {2}perbuatan › melayani-warga-beratribut › aturan: belum diatur: sebelum-penetapan × perangkat-desa, .* dan 2 lagi$/,
    ),
  ])
})

test('a cell that two rules hold is told at the second', () => {
  expect(
    courseFolder().change(table, '[kepala-desa, perangkat-desa]', '[kepala-desa, perangkat-desa, pppk]').problems(),
  ).toEqual([expect.stringMatching(/aturan › 2: sudah diatur di atas: sebelum-penetapan × pppk, .*satu kali$/)])
})

test('a rule for one contest alone leaves the other open', () => {
  const problems = courseFolder()
    .change(
      table,
      'status: [kepala-desa, perangkat-desa]\n',
      'status: [kepala-desa, perangkat-desa]\n        pemilihan: [pilkada]\n',
    )
    .problems()
  expect(problems).toEqual([expect.stringContaining('belum diatur: sebelum-penetapan × kepala-desa (pemilu)')])
})

test('a firm verdict needs a citation and more than low confidence', () => {
  const folder = courseFolder()
    .change(table, '        dasar_hukum: [UU 20/2023 Pasal 24 ayat (1) huruf d]\n', '')
    .change(table, 'keyakinan: sedang', 'keyakinan: rendah')
  expect(folder.problems()).toEqual([
    expect.stringContaining('dasar_hukum: wajib diisi'),
    expect.stringContaining('putusan tegas tidak boleh bersandar pada keyakinan rendah'),
  ])
})

test('a citation, a sentence and an act that are not recorded are told, a sentence that nobody uses too', () => {
  expect(
    courseFolder()
      .change(table, 'dasar_hukum: [UU 20/2023 Pasal 24 ayat (1) huruf d]', 'dasar_hukum: [UU 1/1901 Pasal 1]')
      .problems(),
  ).toEqual([expect.stringContaining('peraturan ini belum tercatat')])
  expect(courseFolder().change(table, 'tanya: tanya-atasan', 'tanya: tanya-atasam').problems()).toEqual([
    expect.stringContaining('kalimat ini tidak dipakai; hapus'),
    expect.stringContaining('tidak ada kalimat dengan id "tanya-atasam"; mungkin maksudnya "tanya-atasan"'),
  ])
  expect(
    courseFolder().change(scenario, 'perbuatan: melayani-warga-beratribut', 'perbuatan: melayani-warga').problems(),
  ).toEqual([
    expect.stringContaining('perbuatan: tidak ada perbuatan dengan id "melayani-warga" di modules/perbuatan.yaml'),
  ])
})

test.each([
  ['boleh', 'wajib', true],
  ['boleh', 'boleh-bersyarat', true],
  ['wajib', 'boleh', true],
  ['dilarang', 'dilarang', true],
  ['abu', 'abu-abu', true],
  ['abu', 'belum-ada-aturan', true],
  ['boleh', 'dilarang', false],
  ['dilarang', 'boleh', false],
  ['wajib', 'abu-abu', false],
  ['dilarang', 'abu-abu', false],
  ['abu', 'dilarang', false],
  ['boleh', 'belum-ada-aturan', false],
])('a scenario that says %s where the table says %s stands: %s', (verdict, said, stands) => {
  const folder = courseFolder()
    .change(scenario, 'putusan: boleh', `putusan: ${verdict}`)
    .change(table, 'putusan: wajib', `putusan: ${said}`)
  const told = folder.problems().filter((problem) => problem.includes('putusan: tabel perbuatan'))
  expect(told).toHaveLength(stands ? 0 : 1)
})

test('the row of the status in the scenario is the one that counts', () => {
  const folder = courseFolder().change(scenario, 'masa: kampanye\n', 'masa: kampanye\nstatus: kepala-desa\n')
  expect(folder.problems()).toEqual([
    expect.stringContaining('putusan: tabel perbuatan belum punya aturan untuk masa dan status ini'),
  ])
})

/** In the table of the small course the campaign is told apart: forbidden in a pilkada alone. */
function apart() {
  const rule = `      - masa: [kampanye]
        status: [pns, pppk, pppk-paruh-waktu, non-asn]
        pemilihan: [pemilu]
        putusan: wajib
        sanksi: tingkat-belum-jelas
        dasar_hukum: [UU 20/2023 Pasal 24 ayat (1) huruf d]
        keyakinan: sedang
        alasan: Layanan tidak memandang pilihan.
      - masa: [kampanye]
        status: [pns, pppk, pppk-paruh-waktu, non-asn]
        pemilihan: [pilkada]
        putusan: dilarang
        sanksi: disiplin-berat
        pidana: mungkin
        dasar_hukum: [UU 20/2023 Pasal 24 ayat (1) huruf d]
        keyakinan: sedang
        alasan: Hanya dalam pilkada.
`
  return courseFolder().change(
    table,
    `      - masa: [sebelum-penetapan, kampanye, masa-tenang, hari-pemungutan, sesudah]
        status: [pns, pppk, pppk-paruh-waktu, non-asn]
`,
    `${rule}      - masa: [sebelum-penetapan, masa-tenang, hari-pemungutan, sesudah]
        status: [pns, pppk, pppk-paruh-waktu, non-asn]
`,
  )
}
const about = (contest: string) => `masa: kampanye\npemilihan: ${contest}\n`

test('where the contests differ, a scenario says which it is about', () => {
  expect(apart().problems()).toEqual([
    expect.stringMatching(
      /^modules\/pelayanan\/skenario\/baju-kering\.yaml:\d+:\d+ {2}pemilihan: tabel perbuatan membedakan pemilu dan pilkada untuk masa dan status ini; tulis pemilihan: pemilu, atau pemilihan: pilkada$/,
    ),
  ])
  expect(apart().change(scenario, 'masa: kampanye\n', about('pemilu')).problems()).toEqual([])
  expect(apart().change(scenario, 'masa: kampanye\n', 'masa: masa-tenang\n').problems()).toEqual([])
})

test('the rule of its contest is the one that counts, for verdict and cost', () => {
  expect(apart().change(scenario, 'masa: kampanye\n', about('pilkada')).problems()).toEqual([
    expect.stringContaining('putusan: tabel perbuatan berkata dilarang untuk masa dan status ini'),
  ])
  const forbidden = apart().change(scenario, 'masa: kampanye\nputusan: boleh', `${about('pilkada')}putusan: dilarang`)
  const inPilkada = forbidden.compile().course?.modules[0]?.scenarios[0]
  expect(inPilkada?.contest).toBe('pilkada')
  expect(inPilkada?.questions[0]?.penalty).toEqual({
    status: 'pns',
    phase: 'campaign',
    sanction: 'severe',
    mayBeCrime: true,
  })
  const required = apart().change(scenario, 'masa: kampanye\nputusan: boleh', `${about('pemilu')}putusan: wajib`)
  expect(required.compile().course?.modules[0]?.scenarios[0]?.questions[0]?.penalty).toEqual({
    status: 'pns',
    phase: 'campaign',
    sanction: 'unclear',
  })
})

test('a scenario may name its contest where both are alike', () => {
  expect(courseFolder().change(scenario, 'masa: kampanye\n', about('pilkada')).problems()).toEqual([])
})

test('what a scenario costs comes from the table, for its phase and status', () => {
  const folder = courseFolder()
    .change(scenario, 'masa: kampanye\nputusan: boleh', 'masa: sesudah\nstatus: non-asn\nputusan: wajib')
    .change(
      table,
      'sanksi: tingkat-belum-jelas\n        dasar',
      'sanksi: putus-kontrak\n        pidana: mungkin\n        dasar',
    )
  const questions = folder.compile().course?.modules[0]?.scenarios[0]?.questions
  expect(questions?.map(({ penalty }) => penalty)).toEqual(
    Array(2).fill({ status: 'non-asn', phase: 'after', sanction: 'contract', mayBeCrime: true, endIsOpen: true }),
  )
})

test('a sanction written in a scenario is refused', () => {
  const folder = courseFolder().change(
    scenario,
    '    pertanyaan: |\n      Apa yang',
    '    sanksi: Berat.\n    pertanyaan: |\n      Apa yang',
  )
  expect(folder.problems()).toEqual([
    expect.stringContaining('soal › awal › sanksi: hapus; sanksi dalam skenario diambil dari perbuatan.yaml'),
  ])
})
