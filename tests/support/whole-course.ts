import type { Course, OneQuestion, SortQuestion, TestForm } from '../../src/domain/course.ts'
import type { ExamTold, LearnerEvent } from '../../src/domain/event.ts'
import { handedIn, pledged, read, run } from './history.ts'
import { smallCourse } from './small-course.ts'

// The small course with what lies around its module: two tests, an exam, the pledge.

const [module] = smallCourse.modules
if (!module) throw new Error('The small course has lost its module.')

function base(id: string, objective: string) {
  const meaning = `makna-${id}`
  const prompt = `Soal ${id}?`
  const citations = ['UU 20/2023 Pasal 24 ayat (1) huruf d']
  return { id, meaning, prompt, objective, citations, verdict: 'forbidden', explanation: `Penjelasan ${id}.` } as const
}

function one(id: string, objective: string): OneQuestion {
  const choice = (name: string, score: 0 | 1) => ({
    id: name.toLowerCase(),
    text: `${name} ${id}`,
    score,
    feedback: `Sebab ${name.toLowerCase()} ${id}.`,
    citations: [],
  })
  return { ...base(id, objective), kind: 'one', choices: [choice('Netral', 1), choice('Memihak', 0)] }
}

function sort(id: string, objective: string): SortQuestion {
  const card = (name: string, group: string) => ({ id: name, text: name, feedback: 'Sebab.', citations: [], group })
  return {
    ...base(id, objective),
    kind: 'sort',
    groups: [
      { id: 'boleh', text: 'Boleh' },
      { id: 'jangan', text: 'Jangan' },
    ],
    cards: [card('Menyapa', 'boleh'), card('Memihak', 'jangan')],
  }
}

function form(id: TestForm['id']): TestForm {
  return { id, questions: [one(`tes/${id}1`, 'uu20.1'), one(`tes/${id}2`, 'uu20.2'), sort(`tes/${id}3`, 'uu20.3')] }
}

export const wholeCourse: Course = {
  ...smallCourse,
  planned: [],
  modules: [
    {
      ...module,
      objectives: [
        { id: 'uu20.1', text: 'Memilih tindakan yang netral.' },
        { id: 'uu20.2', text: 'Menjelaskan arti netral.' },
        { id: 'uu20.3', text: 'Memilah yang boleh.' },
      ],
      lessons: module.lessons.map((lesson, at) => ({ ...lesson, objectives: [`uu20.${at + 1}`] })),
      exam: [one('contoh/ujian', 'uu20.1')],
    },
  ],
  tests: [form('a'), form('b')],
  pledge: [
    { id: 'IK-1', text: 'Menjaga netralitas.' },
    { id: 'IK-2', text: 'Menghindari konflik kepentingan.' },
    { id: 'IK-3', text: 'Bijak bermedia sosial.' },
    { id: 'IK-4', text: 'Menolak politik uang.' },
  ],
}

/** The learner of `history.ts` is asked form b before the course and form a after it. */
export function testRun(of: 'a' | 'b', rights: readonly boolean[], confidence?: 'guessing' | 'sure'): LearnerEvent[] {
  const questions = [1, 2, 3].map((place) => `tes/${of}${place}`)
  const answers = rights.map((isRight, at) => [
    questions[at],
    [isRight ? 'netral' : 'memihak', isRight ? 1 : 0] as const,
  ])
  return run('test', of, Object.fromEntries(answers), questions).map((event) => {
    if (event.type !== 'question-answered') return event
    const response = event.question.endsWith('3')
      ? {
          kind: 'sort' as const,
          groupOf: { Menyapa: event.score ? 'boleh' : 'jangan', Memihak: event.score ? 'jangan' : 'boleh' },
        }
      : event.response
    return { ...event, response, ...(confidence && { confidence }) }
  })
}

export const pagesRead = () => [read('putuskan', 'isi'), read('arti', 'pertama'), read('arti', 'kedua')]

export const quizPassed = () => run('quiz', 'contoh', { 'contoh/satu': ['netral', 1] })

/** Every step of the module. */
export function learnt(): LearnerEvent[] {
  return [
    ...pagesRead(),
    ...run('check', 'putuskan', { 'putuskan/cek': ['netral', 1] }),
    ...run('check', 'arti', { 'arti/cek': ['netral', 1] }),
    ...run('scenario', 'perahu', { 'perahu/awal': ['tolak', 1], 'perahu/sesudah-tolak': ['tunjukkan', 1] }),
    ...quizPassed(),
  ]
}

const none = { points: 0, of: 0 }
const passed: ExamTold = { passed: true, points: 26, of: 30, indicators: { A: none, B: none, C: none, U: none } }

export function exam(told: Partial<ExamTold> = {}): LearnerEvent[] {
  const right = told.passed !== false
  const answers = { 'contoh/ujian': [right ? 'netral' : 'memihak', right ? 1 : 0] as const }
  return handedIn(run('exam', wholeCourse.id, answers), { ...passed, ...told })
}

export function pledge(): LearnerEvent {
  return pledged(
    wholeCourse.pledge.map(({ id }) => id),
    { kind: 'typed', name: 'Rahmiati' },
  )
}
