/**
 * How many letters are wrong, missing, too many or swapped with their neighbour, up to `most`; more than that is told as
 * `most + 1`.
 */
export function slipsBetween(one: string, other: string, most: number): number {
  const tooMany = most + 1
  if (Math.abs(one.length - other.length) > most) return tooMany
  let before: number[] = []
  let above = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const here = [row]
    let least = row
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1]
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      const slips = Math.min(
        (above[column] ?? tooMany) + 1,
        (here[column - 1] ?? tooMany) + 1,
        (above[column - 1] ?? tooMany) + (isSame ? 0 : 1),
        isSwapped ? (before[column - 2] ?? tooMany) + 1 : tooMany,
      )
      here.push(slips)
      least = Math.min(least, slips)
    }
    if (least > most) return tooMany
    before = above
    above = here
  }
  return Math.min(above[other.length] ?? tooMany, tooMany)
}

/** Slips that are forgiven in a word of this length: none where every other word would be near. */
export function forgivenIn(word: string): number {
  if (word.length < 4) return 0
  return word.length < 8 ? 1 : 2
}

/** The letters of a word as bits: two words that differ in many letters need not be compared one by one. */
export function lettersOf(word: string): number {
  let bits = 0
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) % 32)
  return bits
}

/** Each slip changes at most two of the letters that occur. */
export function mayBeNear(one: number, other: number, most: number): boolean {
  let differing = one ^ other
  let left = 2 * most
  while (differing !== 0 && left >= 0) {
    differing &= differing - 1
    left -= 1
  }
  return left >= 0
}
