import { shuffled } from '../shuffle.ts'
import type { Blueprint, ExamItem } from './blueprint.ts'

export interface Draw {
  /** In the order in which they are asked. */
  readonly ids: readonly string[]
  /** What the pool cannot give: empty where the draw meets its blueprint. */
  readonly missing: readonly Shortfall[]
}

/** A cell or a quota by name, with how many it has and how many it should have. */
export interface Shortfall {
  readonly what: string
  readonly has: number
  readonly least: number
  readonly most: number
}

/**
 * An exam drawn by `seed`: the same on every device and after every restart. It never holds two items of one scenario
 * nor too many of one objective. The cells are filled at random, then single items are exchanged within their cell until
 * every quota is met.
 */
export function drawExam(pool: readonly ExamItem[], blueprint: Blueprint, seed: number): Draw {
  const nearest = unavoidable(pool, blueprint)
  let best: { items: readonly ExamItem[]; distance: number } | undefined
  // An exchange of single items can get stuck; another start then nearly always arrives.
  for (let start = 0; start < 12 && (!best || best.distance > nearest); start++) {
    const order = shuffled(pool, seed, `ujian/${start}`)
    const items = exchanged(filled(order, blueprint), order, blueprint, nearest)
    const distance = distanceOf(countsOf(items, blueprint), blueprint)
    if (!best || distance < best.distance) best = { items, distance }
  }
  const items = best?.items ?? []
  const ids = items.map(({ id }) => id)
  return { ids: shuffled(ids, seed, 'ujian/urutan'), missing: shortfalls(items, blueprint) }
}

function filled(order: readonly ExamItem[], { cells, perObjective }: Blueprint): ExamItem[] {
  const drawn: ExamItem[] = []
  for (const cell of cells) {
    let open = cell.count
    for (const item of order) {
      if (open === 0) break
      if (!isIn(item, cell) || !fits(item, drawn, perObjective)) continue
      drawn.push(item)
      open--
    }
  }
  return drawn
}

function exchanged(
  drawn: readonly ExamItem[],
  order: readonly ExamItem[],
  blueprint: Blueprint,
  nearest: number,
): readonly ExamItem[] {
  let items = drawn
  while (distanceOf(countsOf(items, blueprint), blueprint) > nearest) {
    const better = firstBetter(items, order, blueprint)
    if (!better) break
    items = better
  }
  return items
}

function firstBetter(
  items: readonly ExamItem[],
  order: readonly ExamItem[],
  blueprint: Blueprint,
): ExamItem[] | undefined {
  const { quotas, perObjective } = blueprint
  const counts = countsOf(items, blueprint)
  const distance = distanceOf(counts, blueprint)
  for (const [place, old] of items.entries()) {
    const without = counts.map((count, at) => count - Number(quotas[at]?.counts(old)))
    const others = items.filter((_, at) => at !== place)
    for (const item of order) {
      if (!isIn(item, old) || items.includes(item)) continue
      const next = without.map((count, at) => count + Number(quotas[at]?.counts(item)))
      if (distanceOf(next, blueprint) >= distance || !fits(item, others, perObjective)) continue
      return items.map((kept, at) => (at === place ? item : kept))
    }
  }
  return undefined
}

function countsOf(items: readonly ExamItem[], { quotas }: Blueprint): number[] {
  return quotas.map(({ counts }) => items.filter(counts).length)
}

/** How many items are too few or too many, over all quotas. */
function distanceOf(counts: readonly number[], { quotas }: Blueprint): number {
  return quotas.reduce((sum, { least, most }, at) => {
    const has = counts[at] ?? 0
    return sum + Math.max(0, least - has, has - most)
  }, 0)
}

/** What no draw from this pool can do better. */
function unavoidable(pool: readonly ExamItem[], { cells, quotas }: Blueprint): number {
  const asked = cells.reduce((sum, cell) => {
    return sum + Math.min(cell.count, pool.filter((item) => isIn(item, cell)).length)
  }, 0)
  return quotas.reduce((sum, { counts, least, most }) => {
    const has = pool.filter(counts).length
    return sum + Math.max(0, least - has, asked - (pool.length - has) - most)
  }, 0)
}

function shortfalls(items: readonly ExamItem[], { cells, quotas }: Blueprint): Shortfall[] {
  const all = [
    ...cells.map((cell) => ({
      what: `${cell.module} ${cell.indicator}`,
      has: items.filter((item) => isIn(item, cell)).length,
      least: cell.count,
      most: cell.count,
    })),
    ...quotas.map(({ name, counts, least, most }) => ({ what: name, has: items.filter(counts).length, least, most })),
  ]
  return all.filter(({ has, least, most }) => has < least || has > most)
}

function isIn(item: ExamItem, cell: Pick<ExamItem, 'module' | 'indicator'>): boolean {
  return item.module === cell.module && item.indicator === cell.indicator
}

function fits(item: ExamItem, drawn: readonly ExamItem[], perObjective: number): boolean {
  let ofObjective = 0
  for (const other of drawn) {
    if (item.scenario !== undefined && other.scenario === item.scenario) return false
    if (other.objective === item.objective) ofObjective++
  }
  return ofObjective < perObjective
}
