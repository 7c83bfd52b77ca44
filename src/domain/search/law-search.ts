import type { Article, Course, Regulation } from '../course.ts'
import type { Dispute, LawChange } from '../law.ts'
import type { Reference } from '../reference.ts'
import { type Mark, marksIn, marksOf, namingOf, withoutLabels } from './citation.ts'
import { inFormalWords } from './formal.ts'
import { emptyIndex, type Findable, readInto, type WordIndex } from './word-index.ts'
import { findByWords } from './word-search.ts'

/** Something that the legal reference has a place for. */
export type LawEntry = Findable &
  (
    | { readonly kind: 'article'; readonly regulation: Regulation; readonly article: Article }
    | { readonly kind: 'change'; readonly change: LawChange }
    | { readonly kind: 'dispute'; readonly dispute: Dispute }
  )

export interface LawIndex {
  readonly words: WordIndex
  /** Of each article, by the place of its entry. */
  readonly marks: Map<number, readonly Mark[]>
}

export function emptyLawIndex(): LawIndex {
  return { words: emptyIndex(), marks: new Map() }
}

/** Every article, change and dispute, with all the words that it can be found by. */
export function lawEntries({ regulations }: Course, { changes, disputes }: Reference): LawEntry[] {
  return [
    ...regulations.flatMap((regulation) => regulation.articles.map((article) => articleEntry(regulation, article))),
    ...changes.map((change): LawEntry => {
      const { id, title, before, now, note = '', citations } = change
      return { kind: 'change', id: `change ${id}`, title, words: [before, now, note, ...citations], change }
    }),
    ...disputes.map((dispute): LawEntry => {
      const { id, title, known, views, safe, ask, citations } = dispute
      const words = [known, ...views.map(({ who, says }) => `${who} ${says}`), safe, ask, ...citations]
      return { kind: 'dispute', id: `dispute ${id}`, title, words, dispute }
    }),
  ]
}

function articleEntry(regulation: Regulation, article: Article): LawEntry {
  const { citation, says, note = '' } = article
  return { kind: 'article', id: citation, title: citation, words: [regulation.title, says, note], regulation, article }
}

/** Entries are read in one by one, in their order, so that a slow phone can do it in short pieces. */
export function readEntry(index: LawIndex, at: number, entry: LawEntry): void {
  readInto(index.words, at, entry)
  if (entry.kind === 'article') index.marks.set(at, marksOf(entry.id, entry.regulation.name))
}

/** First the articles that are named as people name them (`pasal 280`, `pp 94 huruf n`), then all by their words. */
export function findLaw(entries: readonly LawEntry[], index: LawIndex, typed: string): LawEntry[] {
  const byWords = findByWords(entries, index.words, inFormalWords(withoutLabels(typed)))
  const place = new Map(byWords.map((entry, at) => [entry, at]))
  const placeOf = (entry: LawEntry) => place.get(entry) ?? entries.length
  const sought = marksIn(typed)
  const named = [...index.marks]
    .flatMap(([at, marks]) => {
      const entry = entries[at]
      const naming = namingOf(sought, marks)
      return entry && naming ? { entry, ...naming } : []
    })
    .filter(({ isSure }) => isSure || byWords.length === 0)
    .sort((one, other) => other.points - one.points || placeOf(one.entry) - placeOf(other.entry))
  return [...new Set([...named.map(({ entry }) => entry), ...byWords])]
}
