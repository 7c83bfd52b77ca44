import { fairnessProblems } from '../../../../src/content/compiler/lint/fairness.ts'
import type { Problem } from '../../../../src/content/compiler/problem.ts'
import { Folder } from '../../../../src/content/compiler/read/folder.ts'
import { type AuthoredCourse, readModule } from '../../../../src/content/compiler/read/module.ts'
import { finalExam } from '../../../../src/domain/exam/blueprint.ts'
import { type CourseFolder, courseFolder } from '../../support/course-folder.ts'
import { bank } from '../../support/slip.ts'
import { type Bank, type Trick, trickyBank } from './tricky-bank.ts'

export const quiz: Bank = { name: 'kuis', questions: 48, objectives: ['layan.1'] }

export function authored(folder: CourseFolder, modules = ['pelayanan']): AuthoredCourse {
  const files = new Folder(folder.path)
  return {
    modules: modules.map((name) => readModule(files, name)),
    law: undefined,
    terms: undefined,
    acts: undefined,
    developments: undefined,
    claims: undefined,
  }
}

/** The small course with a bank of 48 questions, and a quiz as long as a real one. */
export function courseWith(trick: Trick): AuthoredCourse {
  const folder = courseFolder().write(bank, trickyBank(trick, quiz))
  const file = 'pelayanan/modul.yaml'
  folder.write(file, folder.read(file).replace(/kuis: .*/, 'kuis: { jumlah: 8, nilai_lulus: 0.75 }'))
  return authored(folder)
}

export function messages(problems: Iterable<Problem>, severity: Problem['severity']): string[] {
  return [...problems].filter((problem) => problem.severity === severity).map(({ message }) => message)
}

/** Tricks that win over the bank, then those that pass too many quizzes. */
export function winning(course: AuthoredCourse): { bank: string[]; quiz: string[] } {
  const errors = messages(fairnessProblems(course), 'error')
  const named = (found: RegExp) => errors.flatMap((message) => found.exec(message)?.[1] ?? [])
  return { bank: named(/^trik "(.+)" meraih/), quiz: named(/^trik "(.+)" lulus/) }
}

export const examModules = [...new Set(finalExam.cells.map(({ module }) => module))]

/** All six modules, with questions of every kind that the blueprint asks for or not. */
export function wholeFolder(trick: Trick): CourseFolder {
  const folder = courseFolder()
  const special: Record<string, string[]> = {
    'uu-20-2023': ['uu20.1', 'uu20.2'],
    'tahapan-dan-sanksi': ['tahapan.1', 'tahapan.2', 'tahapan.3', 'tahapan.4'],
  }
  for (const name of examModules) {
    const objectives = special[name] ?? ['1', '2', '3', '4'].map((number) => `${name}.${number}`)
    folder.write(`${name}/soal.yaml`, trickyBank(trick, { name: 'ujian', questions: 24, objectives }))
  }
  return folder
}

export function wholeCourse(trick: Trick): AuthoredCourse {
  return authored(wholeFolder(trick), examModules)
}
