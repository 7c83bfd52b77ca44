import type { OrderQuestion } from './course.ts'

/** The same items in an order drawn from `seed` and `salt`: the same on every device and after every restart. */
export function shuffled<T>(items: readonly T[], seed: number, salt: string): T[] {
  const random = randomOf(seed ^ hashOf(salt))
  const result = [...items]
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    // Both places exist: 0 ≤ other ≤ last < length.
    const kept = result[last] as T
    result[last] = result[other] as T
    result[other] = kept
  }
  return result
}

/** Cards of an order question as first shown: never already in their right order. */
export function shuffledCards(question: OrderQuestion, seed: number): OrderQuestion['cards'] {
  const cards = shuffled(question.cards, seed, question.id)
  const solved = cards.every((card, place) => card.id === question.rightOrder[place])
  if (!solved) return cards
  const [first, ...rest] = cards
  return first ? [...rest, first] : cards
}

// FNV-1a, 32 bit (http://www.isthe.com/chongo/tech/comp/fnv/): spreads ids that differ in one letter.
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

// mulberry32 by Tommy Ettinger (public domain): 32 bits of state are plenty for shuffling a handful of choices.
function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
