import { describe, expect, it } from 'vitest'
import { attemptsOf, questionById } from '../../src/domain/attempt.ts'
import { courseWith } from '../support/builders.ts'
import { answered, handedIn, started } from '../support/facts.ts'

describe('attemptsOf', () => {
  it('counts the first answer to a question, in whatever order the answers arrive', () => {
    const first = answered({ score: 0 })
    const second = answered({ score: 1 })

    const [attempt] = attemptsOf([second, started(), first])

    expect(attempt?.answers.get('loket/awal')).toBe(first)
  })

  it('lets the id decide between two answers of the same millisecond', () => {
    const one = answered({ id: 'a', at: 5 })
    const other = answered({ id: 'b', at: 5 })

    const [attempt] = attemptsOf([started(), other, one])

    expect(attempt?.answers.get('loket/awal')?.id).toBe('a')
  })

  it('counts the answer to the newest edition, where that one has asked again', () => {
    const old = answered({ meaning: 'lama', edition: 1 })
    const anew = answered({ meaning: 'baru', edition: 2 })
    const again = answered({ meaning: 'baru', edition: 2 })

    const [attempt] = attemptsOf([started(), old, anew, again])

    expect(attempt?.answers.get('loket/awal')).toBe(anew)
  })

  it('counts a run once whose beginning two tabs have written', () => {
    const early = started({ seed: 1 })
    const late = started({ seed: 2 })

    const attempts = attemptsOf([late, early])

    expect(attempts.map(({ seed }) => seed)).toEqual([1])
  })

  it('counts the last revision, in whatever order and with whatever clock the answers arrive', () => {
    const first = answered({ at: 9, score: 0 })
    const second = answered({ at: 1, score: 1, revision: 1 })
    const third = answered({ at: 5, score: 0.5, revision: 2 })

    const counted = [
      [first, second, third],
      [third, first, second],
      [second, third, first],
    ].map((answers) => attemptsOf([started({ kind: 'exam' }), ...answers])[0]?.answers.get('loket/awal'))

    expect(counted).toEqual([third, third, third])
  })

  it('counts an answer to a newer edition before any revision of an older one', () => {
    const old = answered({ edition: 1, revision: 5 })
    const anew = answered({ edition: 2, revision: 1 })

    const [attempt] = attemptsOf([started({ kind: 'exam' }), anew, old])

    expect(attempt?.answers.get('loket/awal')).toBe(anew)
  })

  it('knows the end of a run, once, as it was told first', () => {
    const end = handedIn()
    const again = handedIn()

    const ends = [[started(), end, again], [started(), again, end], [started()]].map(
      (log) => attemptsOf(log)[0]?.handedIn,
    )

    expect(ends).toEqual([end, end, undefined])
  })

  it('leaves out answers whose beginning has not arrived', () => {
    expect(attemptsOf([answered()])).toEqual([])
  })

  it('gives the runs of one kind through one place, in the order in which they began', () => {
    const log = [
      started({ attempt: 'kedua', at: 2 }),
      started({ attempt: 'pertama', at: 1 }),
      started({ attempt: 'lain', of: 'rapat' }),
      started({ attempt: 'kuis', kind: 'quiz' }),
    ]

    expect(attemptsOf(log, 'scenario', 'loket').map(({ id }) => id)).toEqual(['pertama', 'kedua'])
  })
})

describe('questionById', () => {
  it('finds checks, questions of scenarios and of the bank, and nothing else', () => {
    const ids = ['membaca/cek', 'loket/awal', 'modul/satu', 'tidak/ada']

    const found = ids.map((id) => questionById(courseWith(), id)?.id)

    expect(found).toEqual(['membaca/cek', 'loket/awal', 'modul/satu', undefined])
  })
})
