/** Says which of the known words was likely meant, as the end of a sentence; nothing where none is near. */
export function hint(written: string, known: Iterable<string>): string {
  const meant = nearest(written, known)
  return meant === undefined ? '' : `; mungkin maksudnya "${meant}"`
}

/** `a, b, atau c`. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  const last = words.length > 2 ? ', atau' : ' atau'
  return `${words.slice(0, -1).join(', ')}${last} ${words.at(-1)}`
}

// A third of the letters may differ: enough for two slips of the thumb, too little for another word.
function nearest(written: string, known: Iterable<string>): string | undefined {
  let best: { word: string; far: number } | undefined
  for (const word of known) {
    const far = distance(written, word)
    if (far <= Math.max(1, Math.floor(word.length / 3)) && (!best || far < best.far)) best = { word, far }
  }
  return best?.word
}

/** Letters to change, add or drop to make one word the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same))
    }
    row = next
  }
  return row[other.length] ?? 0
}
