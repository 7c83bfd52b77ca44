import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Compiled } from '../../../src/content/compiler/compile.ts'
import { schemas } from '../../../src/content/compiler/json-schema.ts'
import { answersFor } from '../../../src/domain/act.ts'
import { courseFolder } from '../support/course-folder.ts'
import { course, lesson, module, scenario, terms } from '../support/slip.ts'

const bom = '\uFEFF'

describe('compileCourse', () => {
  it('finds nothing wrong with the small course, and gives its questions full ids', () => {
    const { course: compiled, problems } = courseFolder().compile()

    const [only] = compiled?.modules ?? []
    expect(problems).toEqual([])
    expect(only?.lessons.map(({ check }) => check.id)).toEqual(['loket/cek'])
    expect(only?.scenarios.flatMap(({ questions }) => questions.map(({ id }) => id))).toEqual([
      'baju-kering/awal',
      'baju-kering/setelahnya',
    ])
  })

  it('keeps questions for the exam out of the module', () => {
    const { course: compiled } = courseFolder().compile()

    expect(compiled?.modules[0]?.bank.map(({ id }) => id)).toEqual(['pelayanan/ciri-netral'])
  })

  it('takes verdict and objective of a scenario for its questions', () => {
    const { course: compiled } = courseFolder().compile()

    expect(compiled?.modules[0]?.scenarios[0]?.questions[1]).toMatchObject({ verdict: 'allowed', objective: 'layan.1' })
  })

  it('takes the table of acts along, each sentence once', () => {
    const { reference } = courseFolder().compile()
    if (!reference) throw new Error('the small course has a fault')
    const { acts, changes, disputes } = reference
    const [act] = acts.acts
    if (!act) throw new Error('the small course has no act')

    const [served] = answersFor(acts, act, { phase: 'campaign', status: 'pns' })
    const [village] = answersFor(acts, act, { phase: 'campaign', status: 'kepala-desa' })

    expect(served).toMatchObject({ verdict: 'required', reason: 'Layanan tidak memandang pilihan.' })
    expect(village).toMatchObject({
      verdict: 'no-rule',
      ask: 'Atasan, lalu bagian kepegawaian.',
      instead: served?.instead,
    })
    expect(acts.sentences).toHaveLength(new Set(acts.sentences).size)
    expect([changes.length, disputes.length]).toEqual([1, 1])
  })

  it('tells the slips of all files in one run, also several in one choice', () => {
    const folder = courseFolder()
      .change(scenario, '        umpan_balik: |\n          Yang wajib', '        umpan_blik: |\n          Yang wajib')
      .change(scenario, 'penilaian: keliru', 'penilaian: setengah')
      .change(scenario, 'masa: kampanye', 'masa: kampanye\nwarna: merah\ncuaca: hujan')
      .change(scenario, 'lanjut: setelahnya', 'lanjut: setelahnia')
      .change(lesson, '#istilah/netral', '#istilah/netrall')
      .change(terms, 'arti: |', 'arti: [')

    const told = folder.problems()

    expect(told.map((line) => line.split(/ {2}|: /)[0])).toEqual([
      'modules/istilah.yaml:5:3',
      'modules/pelayanan/skenario/baju-kering.yaml:7:1',
      'modules/pelayanan/skenario/baju-kering.yaml:8:1',
      'modules/pelayanan/skenario/baju-kering.yaml:28:9',
      'modules/pelayanan/skenario/baju-kering.yaml:30:20',
      'modules/pelayanan/skenario/baju-kering.yaml:32:9',
      'modules/pelayanan/skenario/baju-kering.yaml:36:17',
    ])
  })

  it('checks a draft and does not ship it, unless its author looks at it', () => {
    const folder = courseFolder().change(module, 'status: terbit', 'status: draf')

    expect(folder.compile().course?.modules).toEqual([])
    expect(folder.compile().sprites).toEqual([])
    expect(folder.change(scenario, 'masa: kampanye', 'masa: pesta').problems()).toHaveLength(1)
  })

  it('gives the same bytes for the same course, wherever it lies and however its lines end', () => {
    const here = courseFolder()
    const there = courseFolder()
    for (const file of [lesson, scenario, module]) there.write(file, bom + there.read(file).replaceAll('\n', '\r\n'))

    const bytes = ({ course, reference, sprites }: Compiled) => JSON.stringify([course, reference, sprites])
    expect(bytes(there.compile())).toBe(bytes(here.compile()))
  })

  it('asks for UTF-8', () => {
    const folder = courseFolder()

    folder.write(terms, folder.read(terms).replace('siapa', '\uFFFD'))

    expect(folder.problems()).toEqual([
      'modules/istilah.yaml:1:1  ada huruf yang tidak terbaca; simpan berkas ini sebagai UTF-8',
    ])
  })

  it('does not overlook a file that is named wrongly', () => {
    const folder = courseFolder().write('pelayanan/skenario/lain.yml', 'id: lain\n')

    expect(folder.problems()).toEqual([
      'modules/pelayanan/skenario/lain.yml:1:1  nama berkas di folder ini harus berakhir .yaml; ubah namanya atau pindahkan',
    ])
  })

  it('keeps ids unique over lessons, scenarios and modules', () => {
    const folder = courseFolder()

    folder
      .write('pelayanan/skenario/loket.yaml', folder.read(scenario).replace('id: baju-kering', 'id: loket'))
      .change(module, '  - skenario: baju-kering\n', '  - skenario: baju-kering\n  - skenario: loket\n')

    expect(folder.problems()).toEqual([
      'modules/pelayanan/skenario/loket.yaml:3:5  id: id ini sudah dipakai modules/pelayanan/materi/loket.md; beri nama lain di seluruh pelatihan',
    ])
  })
})

describe('removing what is used', () => {
  it('stops at every place that cites an article, and says what to do', () => {
    const folder = courseFolder()
    const article = / {4}Pasal 24 ayat \(1\) huruf d:[\s\S]*$/

    folder.write('dasar-hukum.yaml', folder.read('dasar-hukum.yaml').replace(article, ''))

    expect(folder.compile().course).toBeUndefined()
    expect(folder.problems()).toEqual([
      'modules/istilah.yaml:5:17  netral › dasar_hukum › 1: isi Pasal 24 ayat (1) huruf d belum dicatat di modules/dasar-hukum.yaml; catat dulu di sana',
      'modules/pelayanan/skenario/baju-kering.yaml:33:23  soal › awal › pilihan › minta-ganti › dasar_hukum › 1: isi Pasal 24 ayat (1) huruf d belum dicatat di modules/dasar-hukum.yaml; catat dulu di sana',
      'modules/pelayanan/skenario/baju-kering.yaml:37:19  soal › awal › dasar_hukum › 1: isi Pasal 24 ayat (1) huruf d belum dicatat di modules/dasar-hukum.yaml; catat dulu di sana',
      'modules/perbuatan.yaml:14:23  perbuatan › melayani-warga-beratribut › aturan › 1 › dasar_hukum › 1: isi Pasal 24 ayat (1) huruf d belum dicatat di modules/dasar-hukum.yaml; catat dulu di sana',
    ])
  })

  it('stops at the text that names a term', () => {
    const folder = courseFolder().write(terms, '[]\n')

    expect(folder.problems()).toEqual([
      'modules/pelayanan/materi/loket.md:35:12  tidak ada istilah dengan id "netral" di modules/istilah.yaml; catat dulu di sana',
    ])
  })

  it('stops at the lesson whose picture is gone', () => {
    const folder = courseFolder().remove('pelayanan/gambar/loket.svg')

    expect(folder.problems()).toEqual([
      'modules/pelayanan/materi/loket.md:10:17  gambar › nama: berkas gambar/loket.svg tidak ada di folder modul ini; tambahkan gambarnya',
    ])
  })

  it('tells which file of the course is not there', () => {
    const folder = courseFolder().remove('istilah.yaml').remove(course)

    expect(folder.problems()).toEqual([
      'modules/istilah.yaml:1:1  berkas ini tidak ada; buat, atau hapus namanya dari daftar',
      'modules/pelatihan.yaml:1:1  berkas ini tidak ada; buat, atau hapus namanya dari daftar',
    ])
  })
})

describe('the schemas for editors', () => {
  it('are those that npm run kunci would write now', () => {
    const committed = schemas().map(([name]) => [name, readFileSync(`modules/skema/${name}`, 'utf8')])

    expect(committed).toEqual(schemas())
  })

  it('explain keys in the words of authors', () => {
    const scenario = JSON.parse(new Map(schemas()).get('skenario.json') ?? '')

    expect(scenario.properties.situasi.description).toBe('Paragraf dipisah baris kosong')
    expect(scenario.required).toContain('putusan')
    expect(scenario.additionalProperties).toBe(false)
  })
})
