import { describe, expect, it } from 'vitest'
import { attemptsOf, questionById } from '../../src/domain/attempt.ts'
import { courseWith } from '../support/builders.ts'
import { answered, started } from '../support/facts.ts'

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
