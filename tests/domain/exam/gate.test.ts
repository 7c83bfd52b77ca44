import { describe, expect, it } from 'vitest'
import { attemptsOf } from '../../../src/domain/attempt.ts'
import type { Course } from '../../../src/domain/course.ts'
import type { LearnerEvent } from '../../../src/domain/event.ts'
import { resultOf } from '../../../src/domain/exam/attempts.ts'
import { drawRepair, examGate, mostRepairs, repairStepOf, repairSteps } from '../../../src/domain/exam/gate.ts'
import { courseWith, lessonWith, moduleWith, oneQuestion } from '../../support/builders.ts'
import { answered, handedIn, started } from '../../support/facts.ts'

const objectives = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh']

/** One module: for each objective a lesson, a question for practice, and two for the exam. */
const course = courseWith(
  moduleWith({
    id: 'partai-politik',
    quiz: { length: 1, passingScore: 1 },
    scenarios: [],
    lessons: objectives.map((name) => ({
      ...lessonWith(`materi-${name}`),
      objectives: [name],
      check: { ...oneQuestion(`materi-${name}/cek`), objective: name },
    })),
    bank: objectives.map((name) => ({ ...oneQuestion(`latih/${name}`), objective: name })),
    exam: objectives.flatMap((name) =>
      ['1', '2'].map((number) => ({ ...oneQuestion(`ujian/${name}${number}`), objective: name })),
    ),
  }),
)

const all = course.modules.flatMap(({ exam }) => exam.map(({ id }) => id))

function quizPassed(): LearnerEvent[] {
  const attempt = 'kuis'
  return [
    started({ attempt, kind: 'quiz', of: 'partai-politik', questions: ['latih/satu'] }),
    answered({ attempt, question: 'latih/satu' }),
  ]
}

function examOf(attempt: string, wrong: readonly string[], questions: readonly string[] = all): LearnerEvent[] {
  return [
    started({ attempt, kind: 'exam', of: course.id, questions }),
    ...questions.map((question) => answered({ attempt, question, score: wrong.includes(question) ? 0 : 1 })),
  ]
}

function sat(attempt: string, wrong: readonly string[], questions?: readonly string[]): LearnerEvent[] {
  const events = examOf(attempt, wrong, questions)
  const [exam] = attemptsOf(events)
  return exam ? [...events, handedIn({ attempt, told: resultOf(course, exam) })] : events
}

function repaired(exam: string, scores: Readonly<Record<string, number>>): LearnerEvent[] {
  const attempt = `perkuat ${exam}`
  return [
    started({ attempt, kind: 'repair', of: exam, questions: Object.keys(scores) }),
    ...Object.entries(scores).map(([question, score]) => answered({ attempt, question, score })),
  ]
}

function stepsOf(log: readonly LearnerEvent[], of: Course = course): string[] {
  const gate = examGate(of, log)
  return gate.state === 'repair' ? gate.steps.map(({ objective }) => objective) : []
}

const satuMissed = ['ujian/satu1', 'ujian/satu2', 'ujian/dua1', 'ujian/tiga1']

describe('examGate', () => {
  it('stays closed while a quiz is left', () => {
    const gate = examGate(course, [])

    expect(gate.state === 'modules-left' && gate.left.map(({ id }) => id)).toEqual(['partai-politik'])
  })

  it('opens when every quiz is passed', () => {
    expect(examGate(course, quizPassed())).toEqual({ state: 'ready', tries: 0 })
  })

  it('leads back to the exam that is under way', () => {
    const gate = examGate(course, [...quizPassed(), ...examOf('ujian', [])])

    expect(gate.state === 'under-way' && gate.attempt.id).toBe('ujian')
  })

  it('is open for a new exam where the one under way asks what the course has lost', () => {
    const log = [...quizPassed(), ...examOf('ujian', [], ['ujian/hilang'])]

    expect(examGate(course, log).state).toBe('ready')
  })

  it('is passed for good, whatever comes after', () => {
    const log = [...quizPassed(), ...sat('lulus', []), ...examOf('lagi', all)]

    expect(examGate(course, log).state).toBe('passed')
  })

  it('asks for repair after an exam that was not passed, what was missed most first', () => {
    expect(stepsOf([...quizPassed(), ...sat('ujian', satuMissed)])).toEqual(['satu', 'dua', 'tiga'])
  })

  it('asks for at most six repairs', () => {
    expect(stepsOf([...quizPassed(), ...sat('ujian', all)])).toHaveLength(mostRepairs)
  })

  it('asks for nothing that no lesson teaches any more', () => {
    const without = courseWith(
      ...course.modules.map((module) => ({
        ...module,
        lessons: module.lessons.filter(({ id }) => id !== 'materi-satu'),
      })),
    )

    expect(stepsOf([...quizPassed(), ...sat('ujian', satuMissed)], without)).toEqual(['dua', 'tiga'])
  })

  it('opens the next exam when every repair is right, and not before', () => {
    const log = [...quizPassed(), ...sat('ujian', satuMissed)]

    const half = [...log, ...repaired('ujian', { 'latih/satu': 1, 'latih/dua': 0 })]
    const whole = [...log, ...repaired('ujian', { 'latih/satu': 1, 'latih/dua': 1 })]

    expect([examGate(course, half).state, examGate(course, whole)]).toEqual(['repair', { state: 'ready', tries: 1 }])
  })

  it('does not take the repair of one exam for that of the next', () => {
    const first = [...sat('pertama', satuMissed), ...repaired('pertama', { 'latih/satu': 1 })]

    expect(examGate(course, [...quizPassed(), ...first, ...sat('kedua', satuMissed)]).state).toBe('repair')
  })

  it('asks for no question that the course has lost', () => {
    const log = [...sat('ujian', satuMissed), ...repaired('ujian', { 'latih/satu': 1, 'latih/hilang': 0 })]

    expect(examGate(course, [...quizPassed(), ...log]).state).toBe('ready')
  })
})

describe('drawRepair', () => {
  const [exam] = attemptsOf(sat('ujian', satuMissed))
  const told = exam?.handedIn?.told
  const steps = exam && told ? repairSteps(course, { attempt: exam, told, at: 0 }) : []

  it('draws for each step one question of its objective, never one that is kept for the exam', () => {
    const drawn = [1, 2, 3, 4, 5].flatMap((seed) => drawRepair(steps, seed))

    expect(drawn).toHaveLength(15)
    expect(drawn.filter((id) => all.includes(id))).toEqual([])
    expect(drawRepair(steps, 1).map((id) => id.replace(/^(latih\/|materi-)|\/cek$/g, ''))).toEqual([
      'satu',
      'dua',
      'tiga',
    ])
  })

  it('takes the check of the lesson where nothing else practises the objective', () => {
    const [step] = steps
    if (!step) throw new Error('There is a step.')
    const check = { ...step.lesson.check, objective: 'lain' }
    const bare = { ...step, module: { ...step.module, bank: [] }, lesson: { ...step.lesson, check } }

    expect(drawRepair([bare], 1)).toEqual(['materi-satu/cek'])
  })
})

describe('repairStepOf', () => {
  it('finds the lesson that teaches a question, or else the one that it closes', () => {
    const stray = { ...oneQuestion('materi-dua/cek'), objective: 'lain' }

    const lessons = [
      { ...oneQuestion('latih/satu'), objective: 'satu' },
      stray,
      { ...oneQuestion(), objective: 'lain' },
    ].map((question) => repairStepOf(course, question)?.lesson.id)

    expect(lessons).toEqual(['materi-satu', 'materi-dua', undefined])
  })
})
