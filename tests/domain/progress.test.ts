import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LearnerEvent } from '../../src/domain/event.ts'
import { progressOf } from '../../src/domain/progress.ts'
import { learningOf } from '../support/arbitraries.ts'
import { lessonWith, moduleWith, oneQuestion, scenarioWith } from '../support/builders.ts'
import { read, run } from '../support/history.ts'

const branching = scenarioWith('loket', [
  oneQuestion('loket/awal', [
    { id: 'tepat', score: 1, next: 'loket/lanjutan' },
    { id: 'keliru', score: 0 },
  ]),
  oneQuestion('loket/lanjutan'),
])
const module = moduleWith({ scenarios: [branching, scenarioWith('rapat')] })
const all = { tepat: ['tepat', 1], keliru: ['keliru', 0] } as const
const worth = { none: 0, some: 1, done: 2 }

/** Everything that may only rise, as numbers. */
function risingIn(events: readonly LearnerEvent[]): number[] {
  const { lessons, scenarios, quiz, pagesRead, done, started, completed } = progressOf(module, events)
  const states = [...lessons.values(), ...scenarios.values()].map((state) => worth[state])
  return [...states, quiz.best?.points ?? 0, quiz.attempts, pagesRead, done, +quiz.passed, +started, +completed]
}

describe('progressOf', () => {
  it('never falls when more is known', () => {
    const knownAndAll = learningOf(module).chain((events) => fc.tuple(fc.subarray(events), fc.constant(events)))

    fc.assert(
      fc.property(knownAndAll, ([known, events]) => {
        const before = risingIn(known)

        expect(risingIn(events).every((now, at) => now >= (before[at] ?? 0))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('does not change when events arrive in another order', () => {
    const shuffledAndAll = learningOf(module).chain((events) =>
      fc.tuple(fc.shuffledSubarray(events, { minLength: events.length }), fc.constant(events)),
    )

    fc.assert(
      fc.property(shuffledAndAll, ([shuffled, events]) => {
        expect(progressOf(module, shuffled)).toEqual(progressOf(module, events))
      }),
    )
  })

  it('calls a lesson done when its pages are read and its question is answered, right or not', () => {
    const events = [read('membaca', 'isi'), ...run('check', 'membaca', { 'membaca/cek': all.keliru })]

    const { lessons } = progressOf(module, events)

    expect([lessons.get('membaca'), lessons.get('memutuskan')]).toEqual(['done', 'none'])
  })

  it('calls a lesson begun as soon as one of its pages is read', () => {
    const longer = moduleWith({ lessons: [lessonWith('panjang', ['awal', 'akhir'])] })

    const { lessons, pagesRead, pagesTotal } = progressOf(longer, [read('panjang', 'awal')])

    expect([lessons.get('panjang'), pagesRead, pagesTotal]).toEqual(['some', 1, 2])
  })

  it('counts a quiz by its best attempt, so that a worse one costs nothing', () => {
    const questions = ['modul/satu', 'modul/dua', 'loket/awal', 'rapat/awal']
    const passed = run('quiz', 'modul', Object.fromEntries(questions.map((id) => [id, all.tepat])))
    const failed = run('quiz', 'modul', Object.fromEntries(questions.map((id) => [id, all.keliru])))

    const { quiz } = progressOf(module, [...passed, ...failed])

    expect([quiz.best?.points, quiz.passed, quiz.attempts]).toEqual([4, true, 2])
  })

  it('does not mix the best answers of several attempts into a pass', () => {
    const first = run('quiz', 'modul', {
      'modul/satu': all.tepat,
      'modul/dua': all.tepat,
      'loket/awal': all.keliru,
      'rapat/awal': all.keliru,
    })
    const second = run('quiz', 'modul', {
      'modul/satu': all.keliru,
      'modul/dua': all.keliru,
      'loket/awal': all.tepat,
      'rapat/awal': all.tepat,
    })

    const { quiz } = progressOf(module, [...first, ...second])

    expect([quiz.best?.points, quiz.passed]).toEqual([2, false])
  })

  it('is completed by every page read and the quiz passed, and by nothing less', () => {
    const pages = [read('membaca', 'isi'), read('memutuskan', 'isi')]
    const questions = ['modul/satu', 'modul/dua', 'loket/awal', 'rapat/awal']
    const quiz = run('quiz', 'modul', Object.fromEntries(questions.map((id) => [id, all.tepat])))

    const completed = [pages, quiz, [...pages.slice(1), ...quiz], [...pages, ...quiz]].map(
      (events: LearnerEvent[]) => progressOf(module, events).completed,
    )

    expect(completed).toEqual([false, false, false, true])
  })
})
