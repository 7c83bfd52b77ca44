import { describe, expect, it } from 'vitest'
import { toReview } from '../../src/domain/review.ts'
import { courseWith } from '../support/builders.ts'
import { run } from '../support/history.ts'

describe('toReview', () => {
  it('brings back what was never right, until it was right once', () => {
    const course = courseWith()
    const wrong = run('quiz', 'modul', { 'modul/satu': ['keliru', 0], 'modul/dua': ['tepat', 1] })
    const mended = run('review', 'modul', { 'modul/satu': ['tepat', 1] })

    const left = [wrong, [...wrong, ...mended], [...mended, ...wrong]].map((log) =>
      toReview(course, log).map(({ id }) => id),
    )

    expect(left).toEqual([['modul/satu'], [], []])
  })
})
