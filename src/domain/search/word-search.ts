import type { Act } from '../act.ts'
import { type ActIndex, hitsOf } from './act-index.ts'
import { tellingWords } from './words.ts'

export type Findable = Pick<Act, 'id' | 'title' | 'words'>

/** An act this much weaker than the best one is not what was meant. */
const weakest = 0.45

/** The acts that are meant by everyday words, the likeliest first. */
export function findActs<Found extends Findable>(acts: readonly Found[], index: ActIndex, typed: string): Found[] {
  const perWord = [...new Set(tellingWords(typed))].map((word) => hitsOf(index, word))
  const actOf = (line: number) => index.lines[line]?.act ?? 0
  const byAct = new Map<number, number>()
  const byLine = new Map<number, number>()
  for (const hits of perWord) {
    // A word that is said of few acts tells more.
    const best = bestOf(hits, actOf)
    const weight = Math.log(1 + acts.length / (1 + best.size))
    for (const [act, worth] of best) add(byAct, act, worth * weight)
    for (const [line, worth] of hits) add(byLine, line, worth * weight)
  }
  // What stands together in one short line weighs more than the same words strewn over several.
  const weighed = new Map([...byLine].map(([line, points]) => [line, points * (index.lines[line]?.weight ?? 0)]))
  const together = bestOf(weighed, actOf)
  const ranked = [...byAct]
    .map(([act, points]) => ({ act, points: points + (together.get(act) ?? 0) }))
    .sort((one, other) => other.points - one.points || one.act - other.act)
  const least = (ranked[0]?.points ?? 0) * weakest
  return ranked.filter(({ points }) => points >= least).flatMap(({ act }) => acts[act] ?? [])
}

function bestOf(points: ReadonlyMap<number, number>, actOf: (line: number) => number): Map<number, number> {
  const best = new Map<number, number>()
  for (const [line, value] of points) best.set(actOf(line), Math.max(best.get(actOf(line)) ?? 0, value))
  return best
}

function add(sums: Map<number, number>, key: number, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value)
}
