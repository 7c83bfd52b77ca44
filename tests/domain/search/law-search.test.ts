import { describe, expect, it } from 'vitest'
import { compileCourse } from '../../../src/content/compiler/compile.ts'
import { emptyLawIndex, findLaw, lawEntries, readEntry } from '../../../src/domain/search/law-search.ts'
import { emptyIndex, readInto } from '../../../src/domain/search/word-index.ts'
import { findByWords } from '../../../src/domain/search/word-search.ts'
import { lawQueries, termQueries } from '../../fixtures/law-queries.ts'

const { course, reference } = compileCourse('modules', { lock: 'check', lint: false })
if (!course || !reference) throw new Error('The course does not compile.')
const entries = lawEntries(course, reference)
const index = emptyLawIndex()
entries.forEach((entry, at) => {
  readEntry(index, at, entry)
})
const find = (typed: string) => findLaw(entries, index, typed).map(({ id }) => id)

describe('the law', () => {
  it.each(lawQueries)('is found by %s: %s', (typed, id) => {
    expect(find(typed).slice(0, 5)).toContain(id)
  })

  it('is asked for in more ways than by its number', () => {
    expect(lawQueries.length).toBeGreaterThanOrEqual(25)
    expect(lawQueries.filter(([typed]) => !/\d/.test(typed)).length).toBeGreaterThan(10)
  })

  it('comes by its number before what only speaks of it', () => {
    expect(find('uu pemilu 494')[0]).toBe('UU 7/2017 Pasal 494')
    expect(find('pasal 5').slice(0, 8)).toEqual(entries.map(({ id }) => id).filter((id) => / Pasal 5\b/.test(id)))
  })

  it('is not made up where nothing is near', () => {
    expect(['xylofon', '', '  ', '???', 'pasal 9999'].flatMap(find)).toEqual([])
  })
})

describe('a term', () => {
  const terms = course.terms.map(({ id, word, means }) => ({ id, title: word, words: [means] }))
  const words = emptyIndex()
  terms.forEach((term, at) => {
    readInto(words, at, term)
  })

  it.each(termQueries)('is found by %s: %s', (typed, id) => {
    expect(
      findByWords(terms, words, typed)
        .slice(0, 5)
        .map((term) => term.id),
    ).toContain(id)
  })
})
