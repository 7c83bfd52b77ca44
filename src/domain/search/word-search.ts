import { type Findable, hitsOf, type WordIndex } from './word-index.ts'
import { tellingWords } from './words.ts'

/** What is this much weaker than the best is not what was meant. */
const weakest = 0.45

/** What is meant by everyday words, the likeliest first. */
export function findByWords<Found extends Findable>(items: readonly Found[], index: WordIndex, typed: string): Found[] {
  const perWord = [...new Set(tellingWords(typed))].map((word) => hitsOf(index, word))
  const itemOf = (line: number) => index.lines[line]?.item ?? 0
  const byItem = new Map<number, number>()
  const byLine = new Map<number, number>()
  for (const hits of perWord) {
    // A word that is said of few tells more.
    const best = bestOf(hits, itemOf)
    const weight = Math.log(1 + items.length / (1 + best.size))
    for (const [item, worth] of best) add(byItem, item, worth * weight)
    for (const [line, worth] of hits) add(byLine, line, worth * weight)
  }
  // What stands together in one short line weighs more than the same words strewn over several.
  const weighed = new Map([...byLine].map(([line, points]) => [line, points * (index.lines[line]?.weight ?? 0)]))
  const together = bestOf(weighed, itemOf)
  const ranked = [...byItem]
    .map(([item, points]) => ({ item, points: points + (together.get(item) ?? 0) }))
    .sort((one, other) => other.points - one.points || one.item - other.item)
  const least = (ranked[0]?.points ?? 0) * weakest
  return ranked.filter(({ points }) => points >= least).flatMap(({ item }) => items[item] ?? [])
}

function bestOf(points: ReadonlyMap<number, number>, itemOf: (line: number) => number): Map<number, number> {
  const best = new Map<number, number>()
  for (const [line, value] of points) best.set(itemOf(line), Math.max(best.get(itemOf(line)) ?? 0, value))
  return best
}

function add(sums: Map<number, number>, key: number, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value)
}
