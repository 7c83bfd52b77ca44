import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LearnerEvent } from '../../src/domain/event.ts'
import { progressOf } from '../../src/domain/progress.ts'
import { logsOver } from '../support/arbitraries.ts'
import { lessonWith, moduleWith } from '../support/builders.ts'
import { read, run } from '../support/history.ts'

const module = moduleWith()
const log = logsOver(module).map((events) => events.filter((event) => event.type !== 'learner-erased'))
const all = { tepat: ['tepat', 1], keliru: ['keliru', 0] } as const

describe('progressOf', () => {
  it('never falls when more is known', () => {
    fc.assert(
      fc.property(log, log, (known, more) => {
        const before = progressOf(module, known)
        const after = progressOf(module, [...known, ...more.filter((event) => event.type !== 'question-answered')])

        expect(after.pagesRead >= before.pagesRead && after.done >= before.done).toBe(true)
      }),
    )
  })

  it('does not change when events arrive in another order', () => {
    fc.assert(
      fc.property(log, (events) => {
        expect(progressOf(module, [...events].reverse())).toEqual(progressOf(module, events))
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
