import { describe, expect, it } from 'vitest'
import { compileCourse } from '../../../src/content/compiler/compile.ts'
import { emptyIndex, readInto } from '../../../src/domain/search/word-index.ts'
import { findByWords } from '../../../src/domain/search/word-search.ts'
import { actQueries, furtherQueries } from '../../fixtures/act-queries.ts'

const acts = [
  { id: 'suka', title: 'Memberi suka pada unggahan akun pemenangan', words: ['nge-like', 'jempol facebook'] },
  { id: 'spanduk', title: 'Memasang spanduk atau baliho', words: ['pasang baliho', 'bendera di rumah'] },
  { id: 'mobil', title: 'Meminjamkan mobil dinas', words: ['pelat merah', 'mobil dinas'] },
]

function search(typed: string) {
  const index = emptyIndex()
  acts.forEach((act, at) => {
    readInto(index, at, act)
  })
  return findByWords(acts, index, typed).map(({ id }) => id)
}

describe('acts are found', () => {
  it.each([
    ['by a word as it stands there', 'baliho', 'spanduk'],
    ['by another form of it', 'dipasangin baliho', 'spanduk'],
    ['by its beginning, while it is typed', 'ba', 'spanduk'],
    ['by an everyday verb', 'ngelike', 'suka'],
    ['by a word that means the same', 'banner', 'spanduk'],
    ['through a slip', 'jempool', 'suka'],
    ['through what is asked around it', 'bolehkah saya pinjam mobil dinas ya?', 'mobil'],
  ])('%s: %s', (_, typed, act) => {
    expect(search(typed)[0]).toBe(act)
  })

  it('not at all where nothing is near', () => {
    expect(['xylofon', '', '  ', '???'].flatMap(search)).toEqual([])
  })
})

describe('the acts of the course', () => {
  const { reference } = compileCourse('modules', { lock: 'check', lint: false })
  const table = reference?.acts.acts ?? []
  const index = emptyIndex()
  table.forEach((act, at) => {
    readInto(index, at, act)
  })
  const missed = (queries: typeof actQueries) =>
    queries.filter(
      ([words, act]) =>
        !findByWords(table, index, words)
          .slice(0, 3)
          .some(({ id }) => id === act),
    )

  it('are among the first three of nearly all that people type', () => {
    expect(table.length).toBeGreaterThan(100)
    expect(actQueries).toHaveLength(50)
    expect(missed(actQueries).length, JSON.stringify(missed(actQueries))).toBeLessThanOrEqual(4)
  })

  it('are so too for words that the search was never tuned on', () => {
    expect(missed(furtherQueries).length, JSON.stringify(missed(furtherQueries))).toBeLessThanOrEqual(3)
  })

  it('are asked for in other words than their own', () => {
    const copied = actQueries.filter(([words, act]) =>
      table.find(({ id }) => id === act)?.words.some((saying) => saying.includes(' ') && words.includes(saying)),
    )

    expect(copied.length).toBeLessThanOrEqual(15)
  })
})
