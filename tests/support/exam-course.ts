import { attemptsOf } from '../../src/domain/attempt.ts'
import type { Course, Lesson, Module, OneQuestion } from '../../src/domain/course.ts'
import type { LearnerEvent } from '../../src/domain/event.ts'
import { resultOf } from '../../src/domain/exam/attempts.ts'
import { finalExam, indicatorOf } from '../../src/domain/exam/blueprint.ts'
import { courseWith, lessonWith, moduleWith, oneQuestion, scenarioWith } from './builders.ts'
import { run } from './history.ts'

// A course of six modules that is just large enough for three exams in a row without a question in common.

const objectivesOf: Readonly<Record<string, readonly string[]>> = {
  'uu-20-2023 A': ['uu20.2'],
  'uu-20-2023 U': ['uu20.1'],
  'pelayanan-publik A': ['layanan.1', 'layanan.2', 'layanan.3'],
  'partai-politik B': ['partai.1', 'partai.2', 'partai.3'],
  'kampanye-dan-media-sosial C': ['kampanye.1', 'kampanye.2', 'kampanye.3'],
  'tahapan-dan-sanksi C': ['tahapan.1', 'tahapan.2'],
  'tahapan-dan-sanksi U': ['tahapan.3', 'tahapan.4'],
  'memimpin-dan-melapor U': ['memimpin.1', 'memimpin.2'],
}

/** Its right choice is `tepat`, its wrong one `keliru`, and their texts name the question. */
function question(id: string, objective: string): OneQuestion {
  const choices = [
    { id: 'tepat', text: `Tepat ${id}`, score: 1 as const },
    { id: 'keliru', text: `Keliru ${id}`, score: 0 as const },
  ]
  return { ...oneQuestion(id, choices), prompt: `Soal ${id}?`, objective, explanation: `Penjelasan ${id}.` }
}

function examOf(module: string): OneQuestion[] {
  return finalExam.cells
    .filter((cell) => cell.module === module)
    .flatMap(({ indicator, count }) => {
      const objectives = objectivesOf[`${module} ${indicator}`] ?? []
      return Array.from({ length: 3 * count }, (_, at) =>
        question(`${module}/${indicator.toLowerCase()}${at + 1}`, objectives[at % objectives.length] ?? ''),
      )
    })
}

function lessonOf(objective: string): Lesson {
  const id = objective.replace('.', '-')
  const lesson = lessonWith(id)
  const pages = lesson.pages.map((page) => ({
    ...page,
    blocks: [{ type: 'paragraph' as const, text: [`Isi materi ${objective}.`] }],
  }))
  return {
    ...lesson,
    title: `Materi ${objective}`,
    minutes: 2,
    objectives: [objective],
    pages,
    check: question(`${id}/cek`, objective),
  }
}

function moduleOf(id: string): Module {
  const objectives = Object.entries(objectivesOf).flatMap(([cell, own]) => (cell.startsWith(`${id} `) ? own : []))
  const opening = scenarioWith('perahu', [question('perahu/awal', 'layanan.1')])
  return moduleWith({
    id,
    title: `Modul ${id}`,
    quiz: { length: 2, passingScore: 0.5 },
    objectives: objectives.map((objective) => ({ id: objective, text: `Tujuan ${objective}.` })),
    lessons: objectives.map(lessonOf),
    scenarios: id === 'pelayanan-publik' ? [{ ...opening, situation: ['Tim calon minta menumpang perahu.'] }] : [],
    bank: [question(`${id}/satu`, 'lain'), question(`${id}/dua`, 'lain')],
    exam: examOf(id),
  })
}

export const examCourse: Course = courseWith(...[...new Set(finalExam.cells.map(({ module }) => module))].map(moduleOf))

/** Thirty ids as a draw would give them: from each cell its first ones, with the scenario in place of the first of its own. */
export const firstThirty: readonly string[] = [
  'perahu/awal',
  ...finalExam.cells.flatMap(({ module, indicator, count }) =>
    Array.from({ length: count }, (_, at) => `${module}/${indicator.toLowerCase()}${at + 1}`),
  ),
].filter((id) => id !== 'pelayanan-publik/a1')

export function withoutQuestion(course: Course, id: string): Course {
  return {
    ...course,
    modules: course.modules.map((module) => ({ ...module, exam: module.exam.filter((one) => one.id !== id) })),
  }
}

/** The quiz of every module, passed. */
export function quizzesPassed(): LearnerEvent[] {
  return examCourse.modules.flatMap(({ id }) =>
    run('quiz', id, { [`${id}/satu`]: ['tepat', 1], [`${id}/dua`]: ['tepat', 1] }),
  )
}

/** An exam under way: the first `right` of its questions are right, the next `wrong` are not, the others are open. */
export function examUnderWay(right: number, wrong = 0, questions: readonly string[] = firstThirty): LearnerEvent[] {
  const answers = questions.slice(0, right + wrong).map((id, at) => {
    const answer = at < right ? (['tepat', 1] as const) : (['keliru', 0] as const)
    return [id, answer] as const
  })
  return run('exam', examCourse.id, Object.fromEntries(answers), [...questions])
}

/** The same, handed in. */
export function examHandedIn(right: number, wrong = 0, questions?: readonly string[]): LearnerEvent[] {
  const events = examUnderWay(right, wrong, questions)
  const last = events.at(-1)
  const [attempt] = attemptsOf(events)
  if (!last || !attempt) throw new Error('An exam has a beginning.')
  const told = resultOf(examCourse, attempt)
  const stamp = { id: `${attempt.id} akhir`, at: last.at + 1, learner: last.learner }
  return [...events, { ...stamp, type: 'attempt-handed-in', attempt: attempt.id, told }]
}

/** The indicator that an exam question counts for. */
export function indicatorIn(id: string) {
  const module = examCourse.modules.find(({ exam }) => exam.some((one) => one.id === id))
  const objective = module?.exam.find((one) => one.id === id)?.objective
  return module && objective ? indicatorOf(module.id, objective) : undefined
}
