import { describe, expect, it } from 'vitest'
import { fairnessProblems } from '../../../../../src/content/compiler/lint/fairness.ts'
import type { AuthoredCourse } from '../../../../../src/content/compiler/read/module.ts'
import { courseFolder } from '../../../support/course-folder.ts'
import { bank, scenario } from '../../../support/slip.ts'
import { type Trick, trickyBank } from '../tricky-bank.ts'
import { authored, examModules, messages, quiz, wholeFolder } from '../tricky-course.ts'

describe('fairness of what is only begun', () => {
  const longest: Trick = { length: () => 3 }
  const told = /^trik "paling panjang" (meraih|lulus)/

  function draftBeside(published: Trick, draft: Trick, questions = quiz.questions): AuthoredCourse {
    const folder = courseFolder().write(bank, trickyBank(published, quiz))
    const file = folder.read('pelayanan/modul.yaml')
    folder.write('lain/modul.yaml', file.replace('id: pelayanan', 'id: lain').replace('status: terbit', 'status: draf'))
    folder.write('lain/soal.yaml', trickyBank(draft, { ...quiz, questions }))
    return authored(folder, ['pelayanan', 'lain'])
  }

  it('warns of a trick that wins in a draft, and stops nobody', () => {
    const problems = [...fairnessProblems(draftBeside({}, longest))]

    expect(messages(problems, 'error')).toEqual([])
    expect(problems.filter(({ message }) => told.test(message)).map(({ file, severity }) => [file, severity])).toEqual([
      ['modules/lain/modul.yaml', 'warning'],
      ['modules/lain/modul.yaml', 'warning'],
    ])
  })

  it('warns of places and verdicts in a draft', () => {
    const problems = [...fairnessProblems(draftBeside({}, { position: () => 0, verdict: () => 'dilarang' }))]

    expect(messages(problems, 'error')).toEqual([])
    expect(messages(problems, 'warning')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/jawaban tepat ditulis di urutan 1/),
        expect.stringMatching(/soal berputusan boleh atau wajib/),
      ]),
    )
  })

  it('judges what is published without the draft beside it', () => {
    const problems = [...fairnessProblems(draftBeside(longest, {}, 144))]

    expect(
      problems.filter(({ severity }) => severity === 'error').map(({ file, message }) => [file, told.test(message)]),
    ).toEqual([
      ['modules/pelayanan/modul.yaml', true],
      ['modules/pelayanan/modul.yaml', true],
    ])
  })

  it('tries no trick on fewer than twelve questions, and says so', () => {
    const of = (questions: number) => [
      ...fairnessProblems(
        authored(
          courseFolder()
            .remove(scenario)
            .write(bank, trickyBank(longest, { ...quiz, questions })),
        ),
      ),
    ]

    expect(messages(of(11), 'error')).toEqual([])
    expect(messages(of(11), 'warning')).toContain('baru 11 soal di kuis dan skenario; trik menebak diuji mulai 12 soal')
    expect(messages(of(12), 'error')).toContainEqual(expect.stringMatching(/^trik "paling panjang" lulus 1000 dari/))
  })

  it('says nothing of a folder in which nothing is written', () => {
    expect([...fairnessProblems(authored(courseFolder(), ['kosong']))]).toEqual([])
  })

  it('warns of an exam that a trick passes while one of its modules is a draft', () => {
    const folder = wholeFolder(longest)
    const [name] = examModules
    const file = folder.read('pelayanan/modul.yaml').replace('status: terbit', 'status: draf')
    folder.write(`${name}/modul.yaml`, file)
    const problems = [...fairnessProblems(authored(folder, examModules))]

    const exam = problems.filter(({ message }) => /lulus \d+ dari 1000 ujian/.test(message))
    expect(exam.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      expect.stringMatching(/^warning: trik "paling panjang" lulus 1000/),
    ])
  })
})
