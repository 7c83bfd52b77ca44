import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstStop, nextPlace, nextStep, openPlace, placeAfter, stopsOf } from '../../src/domain/place.ts'
import { learningOf } from '../support/arbitraries.ts'
import { courseWith, lessonWith, moduleWith } from '../support/builders.ts'
import { started } from '../support/facts.ts'
import { read, run } from '../support/history.ts'
import { smallCourse } from '../support/small-course.ts'
import { exam, learnt, pledge, testRun, wholeCourse } from '../support/whole-course.ts'

const module = moduleWith({
  lessons: [lessonWith('panjang', ['awal', 'akhir']), lessonWith('putus', ['isi'], 'decide')],
})
const course = courseWith(module)

describe('stopsOf', () => {
  it('puts a decision before any explanation and any other question after it', () => {
    expect(module.lessons.map(stopsOf)).toEqual([
      ['awal', 'akhir', 'cek'],
      ['cek', 'isi'],
    ])
  })
})

describe('openPlace', () => {
  it('is the next unread page of the lesson that was left', () => {
    expect(openPlace(course, [read('panjang', 'awal')])).toEqual({
      kind: 'lesson',
      module: 'modul',
      lesson: 'panjang',
      stop: 'akhir',
    })
  })

  it('is the quiz that was left in the middle, not the lesson before it', () => {
    const questions = ['modul/satu', 'modul/dua']
    const events = [read('panjang', 'awal'), ...run('quiz', 'modul', { 'modul/satu': ['tepat', 1] }, questions)]

    expect(openPlace(course, events)).toEqual({ kind: 'quiz', module: 'modul' })
  })

  it('falls back to what was left before, once the last place is finished', () => {
    const events = [read('panjang', 'awal'), ...run('scenario', 'loket', { 'loket/awal': ['tepat', 1] })]

    expect(openPlace(course, events)).toEqual({ kind: 'lesson', module: 'modul', lesson: 'panjang', stop: 'akhir' })
  })

  it('is nowhere when nothing was left unfinished', () => {
    expect(openPlace(course, run('scenario', 'loket', { 'loket/awal': ['keliru', 0] }))).toBeUndefined()
  })

  it('is the review that was left in the middle', () => {
    const events = run('review', 'modul', { 'modul/satu': ['tepat', 1] }, ['modul/satu', 'modul/dua'])

    expect(openPlace(course, events)).toEqual({ kind: 'review' })
  })

  it('is a scenario at which an answer is still to come', () => {
    expect(openPlace(course, [started()])).toEqual({ kind: 'scenario', module: 'modul', scenario: 'loket' })
  })

  it('does not change when events arrive in another order', () => {
    const shuffledAndAll = learningOf(module).chain((events) =>
      fc.tuple(fc.shuffledSubarray(events, { minLength: events.length }), fc.constant(events)),
    )

    fc.assert(
      fc.property(shuffledAndAll, ([shuffled, events]) => {
        expect(openPlace(course, shuffled)).toEqual(openPlace(course, events))
      }),
    )
  })

  it('is the test that was left in the middle, until something else was begun', () => {
    const test = testRun('b', [true])
    const later = [...test, read('arti', 'pertama')]
    const finished = [...later, read('arti', 'kedua'), ...run('check', 'arti', { 'arti/cek': ['netral', 1] })]

    expect([test, later, finished].map((log) => openPlace(wholeCourse, log))).toEqual([
      { kind: 'test', form: 'b' },
      { kind: 'lesson', module: 'contoh', lesson: 'arti', stop: 'kedua' },
      undefined,
    ])
  })

  it('forgets a place that the course no longer has', () => {
    expect(openPlace(course, [read('dihapus', 'isi')])).toBeUndefined()
  })
})

describe('nextPlace', () => {
  it('begins at the first stop of the path', () => {
    expect(nextPlace(course, [])).toEqual({ kind: 'lesson', module: 'modul', lesson: 'panjang', stop: 'awal' })
  })

  it('leads to the quiz when everything before it is done', () => {
    const done = [
      read('panjang', 'awal'),
      read('panjang', 'akhir'),
      read('putus', 'isi'),
      ...run('check', 'panjang', { 'panjang/cek': ['tepat', 1] }),
      ...run('check', 'putus', { 'putus/cek': ['keliru', 0] }),
      ...run('scenario', 'loket', { 'loket/awal': ['tepat', 1] }),
      ...run('scenario', 'rapat', { 'rapat/awal': ['tepat', 1] }),
    ]

    expect(nextPlace(course, done)).toEqual({ kind: 'quiz', module: 'modul' })
  })
})

describe('nextStep', () => {
  it('leads through the exam and what opens it again to the pledge, and then nowhere', () => {
    const logs = [
      learnt(),
      [...learnt(), ...exam({ passed: false })],
      [...learnt(), ...exam()],
      [...learnt(), ...exam(), pledge()],
    ]

    expect(logs.map((log) => nextStep(wholeCourse, log)?.kind)).toEqual(['exam', 'repair', 'pledge', undefined])
  })

  it('ends with the modules where a course has no exam', () => {
    expect(nextStep(smallCourse, learnt())).toBeUndefined()
  })
})

describe('firstStop', () => {
  it('is the first stop that is not done, and the first of all when all are', () => {
    const [lesson = lessonWith('panjang')] = module.lessons
    const answer = run('check', 'panjang', { 'panjang/cek': ['tepat', 1] })
    const logs = [[], answer, [...answer, read('panjang', 'awal')]]

    const stops = [...logs, [...logs.flat(), read('panjang', 'akhir')]].map((log) => firstStop(lesson, log))

    expect(stops).toEqual(['awal', 'awal', 'akhir', 'awal'])
  })
})

describe('placeAfter', () => {
  it('goes through the path in its order and ends at the quiz', () => {
    const places = ['panjang', 'putus', 'loket', 'rapat'].map((id) => placeAfter(module, [], id).kind)

    expect(places).toEqual(['lesson', 'scenario', 'scenario', 'quiz'])
  })
})
