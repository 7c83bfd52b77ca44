import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attemptsOf } from '../../src/domain/attempt.ts'
import type { LearnerEvent } from '../../src/domain/event.ts'
import { formsFor, gainOf, hasBegunLearning, startingPoint, testGate, testTaken } from '../../src/domain/test-form.ts'
import { courseWith, oneQuestion } from '../support/builders.ts'
import { handedIn, named, read, run } from '../support/history.ts'
import { wholeCourse as course, quizPassed, testRun } from '../support/whole-course.ts'

const [formA, formB] = course.tests
if (!formA || !formB) throw new Error('The course has no tests.')

function attemptOf(events: readonly LearnerEvent[]) {
  const [attempt] = attemptsOf(events, 'test')
  if (!attempt) throw new Error('No test in these events.')
  return attempt
}

describe('formsFor', () => {
  it('gives everybody both forms, and the same ones every time', () => {
    fc.assert(
      fc.property(fc.uuid(), (learner) => {
        const forms = formsFor(course, learner)

        expect([forms?.before.id, forms?.after.id].sort()).toEqual(['a', 'b'])
        expect(formsFor(course, learner)).toEqual(forms)
      }),
    )
  })

  it('lets about half of all learners begin with either form', () => {
    const learners = fc.sample(fc.uuid(), { numRuns: 1000, seed: 7 })

    const withA = learners.filter((learner) => formsFor(course, learner)?.before.id === 'a').length

    expect(withA).toBeGreaterThan(400)
    expect(withA).toBeLessThan(600)
  })

  it('is nothing for a course without tests', () => {
    expect(formsFor(courseWith(), 'ani')).toBeUndefined()
  })
})

describe('testGate', () => {
  it('opens the first form at once and the other one when every quiz is passed', () => {
    const states = [[], quizPassed()].map((log) => [
      testGate(course, log, 'before', formB).state,
      testGate(course, log, 'after', formA).state,
    ])

    expect(states).toEqual([
      ['open', 'modules-left'],
      ['missed', 'open'],
    ])
  })

  it('goes on with the run that was left, and asks nobody twice', () => {
    const left = testRun('b', [true])
    const taken = handedIn(testRun('b', [true, true, true]))

    expect(testGate(course, left, 'before', formB)).toMatchObject({ state: 'open', attempt: { of: 'b' } })
    expect(testGate(course, [...taken, ...left], 'before', formB)).toMatchObject({
      state: 'taken',
      attempt: { id: attemptOf(taken).id },
    })
  })
})

describe('hasBegunLearning', () => {
  it('is no for a test alone, and yes from the first page or answer on', () => {
    const logs = [
      [named(), ...testRun('b', [true, false])],
      [named(), read('arti', 'pertama')],
      [named(), ...run('check', 'putuskan', { 'putuskan/cek': ['memihak', 0] })],
    ]

    expect(logs.map(hasBegunLearning)).toEqual([false, true, true])
  })
})

describe('startingPoint', () => {
  it('begins with the lesson of the first objective that was missed', () => {
    const { useful, isStrong } = startingPoint(course, attemptOf(testRun('b', [true, false, false])))

    expect(useful.map(({ lesson }) => lesson.id)).toEqual(['arti'])
    expect(isStrong).toBe(false)
  })

  it('calls a lesson mastered only where the answer was right and sure', () => {
    const mastered = (rights: readonly boolean[], confidence: 'guessing' | 'sure') => [
      ...startingPoint(course, attemptOf(testRun('b', rights, confidence))).mastered,
    ]

    expect(mastered([true, false, true], 'sure')).toEqual(['putuskan'])
    expect(mastered([true, false, true], 'guessing')).toEqual([])
    expect(mastered([false, false, false], 'sure')).toEqual([])
  })

  it.each([
    [12, true],
    [10, true],
    [9, false],
  ])('of %i right from twelve says strong: %s', (right, isStrong) => {
    const questions = Array.from({ length: 12 }, (_, at) => ({
      ...oneQuestion(`tes/${at}`),
      objective: `tujuan.${at}`,
    }))
    const long = { ...course, tests: [{ id: 'a' as const, questions }, formB] }
    const answers = Object.fromEntries(
      questions.map(({ id }, at) => [id, at < right ? (['tepat', 1] as const) : (['keliru', 0] as const)]),
    )

    const attempt = attemptOf(run('test', 'a', answers))

    expect(startingPoint(long, attempt).isStrong).toBe(isStrong)
  })
})

describe('gainOf', () => {
  const gain = (was: readonly boolean[], is: readonly boolean[]) =>
    gainOf(course, attemptOf(testRun('b', was)), attemptOf(testRun('a', is)))

  it('names what has moved, and what is still missing', () => {
    expect(gain([true, false, false], [true, true, false])).toEqual({
      gained: ['uu20.2'],
      missing: ['uu20.3'],
      change: 1,
    })
  })

  it('is honest when nothing has moved, and when less is right than before', () => {
    expect(gain([true, false, true], [true, false, true])).toEqual({ gained: [], missing: ['uu20.2'], change: 0 })
    expect(gain([true, true, true], [true, false, false])).toMatchObject({ gained: [], change: -2 })
  })

  it('does not call a swap a gain', () => {
    expect(gain([true, false, true], [false, true, true])).toMatchObject({ gained: ['uu20.2'], change: 0 })
  })
})

describe('testTaken', () => {
  it('is the run that began first, in whatever order the facts arrive', () => {
    const runs = [handedIn(testRun('a', [true, true, true])), handedIn(testRun('a', [false, false, false]))]
    const events = runs.flat()

    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
        expect(testTaken(shuffled, formA)?.id).toBe(attemptOf(runs[0] ?? []).id)
      }),
    )
  })
})
