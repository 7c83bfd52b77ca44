import { sameAs } from './everyday.ts'
import { forgivenIn, lettersOf, mayBeNear, slipsBetween } from './nearness.ts'
import { stemsOf } from './stems.ts'
import { tellingWords } from './words.ts'

/** How sure it is that a word is the one that was meant: as it was typed, in another form, begun, meant, or mistyped. */
const worth = { same: 1, form: 0.9, begun: 0.75, meaning: 0.65, slip: 0.6 }

/** Something that is found by words: its title, and the ways in which people say it. */
export interface Findable {
  readonly id: string
  readonly title: string
  readonly words: readonly string[]
}

/** Which lines of which things hold a word. A line is a title, or one of the ways in which people say it. */
export interface WordIndex {
  readonly lines: { readonly item: number; readonly weight: number }[]
  readonly words: Map<string, { readonly lines: Set<number>; readonly letters: number }>
  /** Roots of the words read so far: most words are read many times. */
  readonly stems: Map<string, readonly string[]>
  /** What a word has led to: a keystroke costs one new word. */
  readonly found: Map<string, ReadonlyMap<number, number>>
}

type Hits = ReadonlyMap<number, number>

export function emptyIndex(): WordIndex {
  return { lines: [], words: new Map(), stems: new Map(), found: new Map() }
}

/** Things are read in one by one, in their order, so that a slow phone can do it in short pieces. */
export function readInto(
  { lines, words, stems, found }: WordIndex,
  item: number,
  { title, words: sayings }: Pick<Findable, 'title' | 'words'>,
): void {
  for (const saying of [title, ...sayings]) {
    const telling = tellingWords(saying)
    for (const word of telling) {
      const roots = stems.get(word) ?? stemsOf(word)
      stems.set(word, roots)
      for (const stem of roots) {
        const entry = words.get(stem) ?? { lines: new Set(), letters: lettersOf(stem) }
        entry.lines.add(lines.length)
        words.set(stem, entry)
      }
    }
    lines.push({ item, weight: 1 / Math.sqrt(Math.max(telling.length, 1)) })
  }
  found.clear()
}

/** The lines that a word leads to, each with how sure that is. */
export function hitsOf(index: WordIndex, word: string): Hits {
  const known = index.found.get(word)
  if (known) return known
  const hits = look(index, word)
  index.found.set(word, hits)
  return hits
}

function look({ words }: WordIndex, word: string): Hits {
  const hits = new Map<number, number>()
  const take = (key: string, value: number) => {
    for (const line of words.get(key)?.lines ?? []) hits.set(line, Math.max(hits.get(line) ?? 0, value))
  }
  const stems = stemsOf(word)
  for (const stem of stems) {
    take(stem, stem === word ? worth.same : worth.form)
    for (const other of sameAs(stem)) for (const form of stemsOf(other)) take(form, worth.meaning)
  }
  if (word.length > 1) for (const key of words.keys()) if (key.startsWith(word)) take(key, worth.begun)
  // Only what nothing else explains is taken for a slip.
  if (hits.size === 0) for (const stem of stems) for (const key of nearTo(stem, words)) take(key, worth.slip)
  return hits
}

function nearTo(word: string, words: WordIndex['words']): string[] {
  const most = forgivenIn(word)
  const letters = lettersOf(word)
  if (most === 0) return []
  return [...words]
    .filter(([key, entry]) => mayBeNear(letters, entry.letters, most) && slipsBetween(word, key, most) <= most)
    .map(([key]) => key)
}
