import { describe, expect, it } from 'vitest'
import { attemptsOf } from '../../src/domain/attempt.ts'
import type { Course, Module, OneQuestion } from '../../src/domain/course.ts'
import { changedSince, waitingIn } from '../../src/domain/edition.ts'
import type { LearnerEvent } from '../../src/domain/event.ts'
import { openAttempt } from '../../src/domain/open-attempt.ts'
import { progressOf } from '../../src/domain/progress.ts'
import { bestQuiz, quizResult } from '../../src/domain/quiz.ts'
import { toReview } from '../../src/domain/review.ts'
import { runOf } from '../../src/domain/scenario.ts'
import { courseWith, lessonWith, moduleWith, oneQuestion, scenarioWith } from '../support/builders.ts'
import { read, run } from '../support/history.ts'

// What a new edition of the course makes of what was learnt in the old one: a row for each kind of change, in each state
// of the learner. `meaning` is key and law, with a full stop between.

const choices = [
  { id: 'tepat', score: 1 as const },
  { id: 'separuh', score: 0.5 as const },
  { id: 'keliru', score: 0 as const },
]

function question(id: string, more: Partial<OneQuestion> = {}): OneQuestion {
  return { ...oneQuestion(id, choices), meaning: `makna-${id}`, ...more }
}

const one = question('modul/satu', { meaning: 'kunci-lama.hukum-lama' })
const old = edition({})

function edition(bank: Partial<OneQuestion>, module: Partial<Module> = {}): Course {
  return courseWith(moduleWith({ bank: [{ ...one, ...bank }, question('modul/dua')], ...module }))
}

const changes: readonly (readonly [name: string, course: Course, asksAgain: boolean, reason: string | undefined])[] = [
  ['wording', edition({ prompt: 'Kalimat baru?' }), false, undefined],
  ['the order of the choices', edition({ choices: [...one.choices].reverse() }), false, undefined],
  ['the words of feedback', edition({ explanation: 'Sebab yang lebih jelas.' }), false, undefined],
  [
    'a new distractor',
    edition({
      meaning: 'kunci-baru.hukum-lama',
      choices: [...one.choices, { ...one.choices[2], id: 'baru' } as never],
    }),
    true,
    undefined,
  ],
  [
    'the key',
    edition({
      meaning: 'kunci-baru.hukum-lama',
      choices: one.choices.map((choice) => ({ ...choice, score: choice.id === 'keliru' ? 1 : 0 })),
    }),
    true,
    'key',
  ],
  ['an article', edition({ meaning: 'kunci-lama.hukum-baru', citations: ['UU 1/2030 Pasal 1'] }), true, 'law'],
]

describe.each(changes)('when %s has changed', (_name, course, asksAgain, reason) => {
  const module = moduleOf(course)

  it('a finished quiz keeps its result, and what was told otherwise comes back to be practised', () => {
    const log = finished()
    const before = structuredClone(log)

    expect(bestQuiz(module, log)).toEqual(bestQuiz(moduleOf(old), log))
    expect(openAttempt(course, log, 'quiz', 'modul')).toBeUndefined()
    expect(changedSince(course, log).get('modul/satu')).toBe(reason)
    expect(toReview(course, log).map(({ id }) => id)).toEqual(reason ? ['modul/satu'] : [])
    expect(log).toEqual(before)
  })

  it('a quiz under way asks again exactly what has another meaning now', () => {
    const log = underWay()
    const open = openAttempt(course, log, 'quiz', 'modul')
    if (!open) throw new Error('the quiz is not open')

    expect(waitingIn(course, open)).toEqual(asksAgain ? ['modul/satu', 'modul/dua'] : ['modul/dua'])
  })

  it('somebody who has not begun meets the new edition only', () => {
    expect(changedSince(course, []).size).toBe(0)
    expect(toReview(course, [])).toEqual([])
  })
})

describe('when a question is gone', () => {
  const course = courseWith(moduleWith({ bank: [question('modul/dua')] }))

  it('a finished quiz keeps its result', () => {
    expect(bestQuiz(moduleOf(course), finished())).toMatchObject({ points: 2, of: 2, passed: true })
  })

  it('a quiz under way skips it', () => {
    const log = run('quiz', 'modul', { 'modul/dua': ['tepat', 1] }, ['modul/dua', 'modul/satu'])
    const [attempt] = attemptsOf(log, 'quiz')
    if (!attempt) throw new Error('no quiz was begun')

    expect(openAttempt(course, log, 'quiz', 'modul')).toBeUndefined()
    expect(quizResult(moduleOf(course), attempt)).toMatchObject({ points: 1, of: 1, finished: true, passed: true })
  })
})

describe('when something is added', () => {
  const bigger = courseWith(moduleWith({ lessons: [lessonWith('membaca'), lessonWith('baru')] }))

  it('what was read stays read, and the module is under way again', () => {
    const log = [read('membaca', 'isi'), read('memutuskan', 'isi'), ...finished()]

    expect(progressOf(moduleOf(old), log).completed).toBe(true)
    expect(progressOf(moduleOf(bigger), log)).toMatchObject({ completed: false, pagesRead: 1, pagesTotal: 2 })
    expect(progressOf(moduleOf(bigger), log).quiz.passed).toBe(true)
  })
})

describe('when a branch of a scenario is gone', () => {
  const opening = question('cabang/awal', {
    choices: choices.map((choice) => ({
      ...oneQuestion('x', [choice]).choices[0],
      ...(choice.id === 'tepat' && { next: 'cabang/lanjut' }),
    })) as OneQuestion['choices'],
  })
  const without = scenarioWith('cabang', [
    { ...opening, choices: opening.choices.map(({ next: _, ...choice }) => choice), meaning: 'lain' },
  ])
  const branching = scenarioWith('cabang', [opening, question('cabang/lanjut')])

  it('a finished path stays finished', () => {
    const [attempt] = attemptsOf(
      run('scenario', 'cabang', { 'cabang/awal': ['tepat', 1], 'cabang/lanjut': ['tepat', 1] }),
      'scenario',
    )

    expect(runOf(branching, attempt).finished).toBe(true)
    expect(runOf(without, attempt).finished).toBe(true)
  })

  it('one under way goes back to the last question that still means the same', () => {
    const [attempt] = attemptsOf(run('scenario', 'cabang', { 'cabang/awal': ['keliru', 0] }), 'scenario')
    const [begun] = attemptsOf(run('scenario', 'cabang', { 'cabang/awal': ['tepat', 1] }), 'scenario')

    expect(runOf(branching, begun).current?.id).toBe('cabang/lanjut')
    expect(runOf(branching, attempt).finished).toBe(true)
    // Its opening is the end now: who had gone further has finished.
    expect(
      runOf({ ...without, questions: without.questions.map((one) => ({ ...one, meaning: opening.meaning })) }, begun)
        .finished,
    ).toBe(true)
  })
})

describe('when the pass mark has changed', () => {
  const strict = courseWith(moduleWith({ bank: [one, question('modul/dua')], quiz: { length: 2, passingScore: 1 } }))

  it('a run is judged by the mark it was begun with', () => {
    const log = run('quiz', 'modul', { 'modul/satu': ['tepat', 1], 'modul/dua': ['separuh', 0.5] }).map((event) =>
      event.type === 'attempt-started' ? { ...event, passing: 0.75 } : event,
    )

    expect(bestQuiz(moduleOf(strict), log)?.passed).toBe(true)
    expect(
      bestQuiz(moduleOf(strict), run('quiz', 'modul', { 'modul/satu': ['tepat', 1], 'modul/dua': ['separuh', 0.5] }))
        ?.passed,
    ).toBe(false)
  })
})

function moduleOf(course: Course): Module {
  const [module] = course.modules
  if (!module) throw new Error('the course has no module')
  return module
}

function finished(): LearnerEvent[] {
  return withMeaning(run('quiz', 'modul', { 'modul/satu': ['tepat', 1], 'modul/dua': ['tepat', 1] }))
}

function underWay(): LearnerEvent[] {
  return withMeaning(run('quiz', 'modul', { 'modul/satu': ['tepat', 1] }, ['modul/satu', 'modul/dua']))
}

function withMeaning(log: LearnerEvent[]): LearnerEvent[] {
  return log.map((event) =>
    event.type === 'question-answered' && event.question === 'modul/satu' ? { ...event, meaning: one.meaning } : event,
  )
}
