import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completionOf, pledgeIn } from '../../src/domain/completion.ts'
import { named, pledged } from '../support/history.ts'
import { wholeCourse as course, exam, pagesRead, pledge, quizPassed } from '../support/whole-course.ts'

const parts = { pages: pagesRead(), quiz: quizPassed(), exam: exam(), pledge: [pledge()] }
const all = Object.values(parts).flat()

describe('completionOf', () => {
  it('needs every page, every quiz, the exam and the pledge, and nothing more', () => {
    expect(completionOf(course, [named(), ...all]).isComplete).toBe(true)
  })

  it.each(Object.keys(parts))('is not complete without this: %s', (missing) => {
    const rest = Object.entries(parts).flatMap(([part, events]) => (part === missing ? [] : events))

    expect(completionOf(course, rest).isComplete).toBe(false)
  })

  it('does not take an exam that was not passed for one that was', () => {
    const events = [...parts.pages, ...parts.quiz, ...exam({ passed: false }), ...parts.pledge]

    expect(completionOf(course, events).isComplete).toBe(false)
  })

  it('stays complete whatever comes after, in whatever order it arrives', () => {
    const later = [...exam({ passed: false, points: 3 }), ...quizPassed()]
    const events = [...all, ...later]

    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
        const { isComplete, exam: counted } = completionOf(course, shuffled)

        expect(isComplete).toBe(true)
        expect(counted?.told.points).toBe(26)
      }),
    )
  })
})

describe('pledgeIn', () => {
  it('is the first of two, also when the second arrives before it', () => {
    const [first, second] = [pledge(), pledged(['IK-1'], { kind: 'typed', name: 'Lain' })]

    expect(
      [
        [first, second],
        [second, first],
      ].map((log) => pledgeIn(log)?.id),
    ).toEqual([first.id, first.id])
  })
})
