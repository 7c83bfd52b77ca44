import { describe, expect, it } from 'vitest'
import { fairnessNote, fairnessProblems } from '../../../../src/content/compiler/lint/fairness.ts'
import type { Problem } from '../../../../src/content/compiler/problem.ts'
import { Folder } from '../../../../src/content/compiler/read/folder.ts'
import { type AuthoredCourse, readModule } from '../../../../src/content/compiler/read/module.ts'
import { finalExam } from '../../../../src/domain/exam/blueprint.ts'
import { type CourseFolder, courseFolder } from '../../support/course-folder.ts'
import { bank, scenario } from '../../support/slip.ts'
import { type Trick, trickyBank } from './tricky-bank.ts'

const quiz = { name: 'kuis', questions: 48, objectives: ['layan.1'] } as const

function authored(folder: CourseFolder, modules = ['pelayanan']): AuthoredCourse {
  const files = new Folder(folder.path)
  return {
    modules: modules.map((name) => readModule(files, name)),
    law: undefined,
    terms: undefined,
    acts: undefined,
    developments: undefined,
  }
}

/** The small course with a bank of 48 questions, and a quiz as long as a real one. */
function courseWith(trick: Trick): AuthoredCourse {
  const folder = courseFolder().write(bank, trickyBank(trick, quiz))
  const file = 'pelayanan/modul.yaml'
  folder.write(file, folder.read(file).replace(/kuis: .*/, 'kuis: { jumlah: 8, nilai_lulus: 0.75 }'))
  return authored(folder)
}

function messages(problems: Iterable<Problem>, severity: Problem['severity']): string[] {
  return [...problems].filter((problem) => problem.severity === severity).map(({ message }) => message)
}

/** Tricks that win over the bank, then those that pass too many quizzes. */
function winning(course: AuthoredCourse): { bank: string[]; quiz: string[] } {
  const errors = messages(fairnessProblems(course), 'error')
  const named = (found: RegExp) => errors.flatMap((message) => found.exec(message)?.[1] ?? [])
  return { bank: named(/^trik "(.+)" meraih/), quiz: named(/^trik "(.+)" lulus/) }
}

describe('fairness of a bank', () => {
  it('finds nothing in a bank in which no trick wins', () => {
    expect(messages(fairnessProblems(courseWith({})), 'error')).toEqual([])
  })

  it.each<[string, Trick]>([
    ['paling ketat', { strictness: () => 3 }],
    ['terketat kedua', { strictness: () => 2 }],
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
      /^kunci adalah pilihan terpanjang/,
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
    ['no distractor reports', { otherWord: () => 'Kerja' }, /kata lapor, catat, atau tanya: 0 %/],
    ['keys name the law', { keyWord: 'Aturan' }, /^kata hukum/],
    ['keys are absolute', { keyWord: 'Selalu' }, /^kata mutlak/],
    ['keys repeat the stem', { keyWord: 'Antrean' }, /^kunci tidak memuat lebih banyak kata soal/],
  ])('warns where %s', (_what, trick, told) => {
    expect(messages(fairnessProblems(courseWith(trick)), 'warning')).toContainEqual(expect.stringMatching(told))
  })
})

/** All six modules, with questions of every kind that the blueprint asks for or not. */
function wholeCourse(trick: Trick): AuthoredCourse {
  const folder = courseFolder()
  const names = [...new Set(finalExam.cells.map(({ module }) => module))]
  const special: Record<string, string[]> = {
    'uu-20-2023': ['uu20.1', 'uu20.2'],
    'tahapan-dan-sanksi': ['tahapan.1', 'tahapan.2', 'tahapan.3', 'tahapan.4'],
  }
  for (const name of names) {
    const objectives = special[name] ?? ['1', '2', '3', '4'].map((number) => `${name}.${number}`)
    folder.write(`${name}/soal.yaml`, trickyBank(trick, { name: 'ujian', questions: 24, objectives }))
  }
  return authored(folder, names)
}

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
