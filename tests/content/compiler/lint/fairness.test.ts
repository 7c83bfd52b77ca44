import { describe, expect, it } from 'vitest'
import { fairnessNote, fairnessProblems } from '../../../../src/content/compiler/lint/fairness.ts'
import { courseFolder } from '../../support/course-folder.ts'
import { scenario } from '../../support/slip.ts'
import type { Trick } from './tricky-bank.ts'
import { authored, courseWith, messages, wholeCourse, winning } from './tricky-course.ts'

describe('fairness of a bank', () => {
  it('finds nothing in a bank in which no trick wins', () => {
    expect(messages(fairnessProblems(courseWith({})), 'error')).toEqual([])
  })

  it.each<[string, Trick]>([
    ['paling ketat', { strictness: () => 3 }],
    ['terketat kedua', { strictness: () => 2 }],
    ['terlonggar kedua', { strictness: () => 1 }],
    ['paling longgar', { strictness: () => 0 }],
    ['paling panjang', { length: () => 3 }],
    ['paling pendek', { length: () => 0 }],
    ['lapor, tolak, atau minta arahan', { keyWord: 'Menolak', otherWord: () => 'Kerja' }],
    ['karena atau sebab', { keyWord: 'Kerja sebab' }],
    ['paling banyak kata dari soal', { keyWord: 'Antrean' }],
  ])('finds that "%s" wins, and no other trick', (name, trick) => {
    expect(winning(courseWith(trick))).toEqual({ bank: [name], quiz: [name] })
  })

  it('finds that the first option wins as written, though a learner sees it shuffled', () => {
    expect(messages(fairnessProblems(courseWith({ position: () => 0 })), 'error')).toEqual([
      expect.stringMatching(/^trik "pilihan pertama" meraih 9\d/),
      expect.stringMatching(/jawaban tepat ditulis di urutan 1/),
    ])
  })

  it('finds that one place holds too many of the right answers', () => {
    const course = courseWith({ position: (at) => (at % 3 === 0 ? 2 : at % 4) })

    expect(messages(fairnessProblems(course), 'error')).toEqual([
      expect.stringMatching(/jawaban tepat ditulis di urutan 3 \(paling banyak 32 %\)/),
    ])
  })

  it('finds that nearly all is forbidden', () => {
    expect(messages(fairnessProblems(courseWith({ verdict: () => 'dilarang' })), 'error')).toEqual([
      expect.stringMatching(/soal berputusan boleh atau wajib/),
    ])
  })

  it('says where a strictness is missing', () => {
    const folder = courseFolder()
    const told = [...fairnessProblems(authored(folder))].filter(({ file }) => file.endsWith(scenario))

    expect(told.map(({ path, message }) => `${path}: ${message}`)).toContain(
      'soal › awal › pilihan › layani › ketat: belum diisi; beri angka 0 (paling longgar) sampai 3 (paling ketat)',
    )
  })

  it.each<[string, Trick, RegExp]>([
    [
      'the longest option is the key too often',
      { length: (at) => (at % 2 === 0 ? 3 : at % 4) },
      /^kunci adalah pilihan terpanjang: .+ \(paling banyak 35 %\)/,
    ],
    [
      'the longest option is hardly ever the key',
      { length: (at) => at % 3 },
      /^kunci adalah pilihan terpanjang: [\d,]+ % \(paling sedikit 15 %\)/,
    ],
    [
      'the shortest option is the key too often',
      { length: (at) => (at % 2 === 0 ? 0 : at % 4) },
      /^kunci adalah pilihan terpendek: .+ \(paling banyak 35 %\)/,
    ],
    [
      'the shortest option is hardly ever the key',
      { length: (at) => 1 + (at % 3) },
      /^kunci adalah pilihan terpendek: [\d,]+ % \(paling sedikit 15 %\)/,
    ],
    [
      'the strictest option is the key too often',
      { strictness: (at) => (at % 5 < 2 ? 3 : at % 3) },
      /^kunci adalah pilihan paling ketat/,
    ],
    [
      'the loosest option is the key too often',
      { strictness: (at) => (at % 5 < 2 ? 0 : 1 + (at % 3)) },
      /^kunci adalah pilihan paling longgar/,
    ],
    [
      'doing it is the strictest option of what may be done',
      { strictness: (at) => (at % 2 === 0 ? 3 : at % 4) },
      /^soal boleh dan wajib punya pengecoh yang lebih ketat daripada kunci: [\d,]+ % \(paling sedikit 50 %\)/,
    ],
    ['keys report', { keyWord: 'Melapor' }, /^kunci memuat kata lapor, catat, atau tanya: 98 % \(paling banyak 35 %\)/],
    ['no distractor reports', { otherWord: () => 'Kerja' }, /kata lapor, catat, atau tanya: 0 %/],
    ['keys name the law', { keyWord: 'Aturan' }, /^kata hukum/],
    ['keys are absolute', { keyWord: 'Selalu' }, /^kata mutlak .+: 98 % \(paling banyak/],
    ['distractors alone are absolute', { otherWord: () => 'Selalu' }, /^kata mutlak .+: 0 % \(paling sedikit/],
    ['keys repeat the stem', { keyWord: 'Antrean' }, /^kunci tidak memuat lebih banyak kata soal/],
  ])('warns where %s', (_what, trick, told) => {
    expect(messages(fairnessProblems(courseWith(trick)), 'warning')).toContainEqual(expect.stringMatching(told))
  })
})

describe('fairness of the exam', () => {
  it('plays the exam itself where all modules are there', () => {
    const errors = messages(fairnessProblems(wholeCourse({ length: () => 3 })), 'error')

    expect(errors).toContainEqual(expect.stringMatching(/^trik "paling panjang" lulus 1000 dari 1000 ujian/))
  })

  it('is passed by no trick over a fair bank, and says what the bank cannot give', () => {
    const problems = [...fairnessProblems(wholeCourse({}))]

    expect(messages(problems, 'error')).toEqual([])
    expect(messages(problems, 'warning')).toContainEqual(
      expect.stringMatching(/^kisi-kisi ujian tidak terpenuhi: urut kurang \(0, perlu 1\)/),
    )
  })

  it('says in one line what the tricks were tried on', () => {
    expect([fairnessNote(authored(courseFolder())), fairnessNote(wholeCourse({}))]).toEqual([
      expect.stringContaining('kuis tiap modul, 1.000 undian'),
      expect.stringContaining('ujian akhir, 1.000 undian'),
    ])
  })
})
