import { shuffled } from '../shuffle.ts'
import type { Blueprint, ExamItem, Quota } from './blueprint.ts'

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
  const marks = marksOf(pool, blueprint)
  let best: { items: readonly ExamItem[]; distance: number } | undefined
  // An exchange of single items can get stuck; another start then nearly always arrives.
  for (let start = 0; start < 12 && (!best || best.distance > nearest); start++) {
    const order = shuffled(pool, seed, `ujian/${start}`)
    const items = exchanged(filled(order, blueprint), { cells: byCell(order), blueprint, marks, nearest })
    const distance = distanceOf(countsOf(items, marks, blueprint), blueprint)
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

/** 1 or 0 at the place of each quota. One object for all items that count alike, so that they can be told by it. */
type Marks = readonly number[]
type MarksOf = ReadonlyMap<ExamItem, Marks>

function marksOf(pool: readonly ExamItem[], { quotas }: Blueprint): MarksOf {
  const alike = new Map<string, Marks>()
  return new Map(
    pool.map((item) => {
      const marks = quotas.map(({ counts }) => Number(counts(item)))
      const key = marks.join('')
      const known = alike.get(key)
      if (known) return [item, known]
      alike.set(key, marks)
      return [item, marks]
    }),
  )
}

function byCell(order: readonly ExamItem[]): Map<string, ExamItem[]> {
  const cells = new Map<string, ExamItem[]>()
  for (const item of order) {
    const cell = cells.get(cellOf(item))
    if (cell) cell.push(item)
    else cells.set(cellOf(item), [item])
  }
  return cells
}

function cellOf({ module, indicator }: ExamItem): string {
  return `${module} ${indicator}`
}

interface Trying {
  /** What stands in each cell, in the order of this try. */
  readonly cells: ReadonlyMap<string, readonly ExamItem[]>
  readonly blueprint: Blueprint
  readonly marks: MarksOf
  readonly nearest: number
}

function exchanged(drawn: readonly ExamItem[], trying: Trying): readonly ExamItem[] {
  const { blueprint, marks, nearest } = trying
  let items = drawn
  let counts = countsOf(items, marks, blueprint)
  while (distanceOf(counts, blueprint) > nearest) {
    const better = firstBetter(items, counts, trying)
    if (!better) break
    items = better
    counts = countsOf(items, marks, blueprint)
  }
  return items
}

function firstBetter(
  items: readonly ExamItem[],
  counts: readonly number[],
  { cells, blueprint, marks }: Trying,
): ExamItem[] | undefined {
  const distance = distanceOf(counts, blueprint)
  const drawn = new Set(items)
  const next = [...counts]
  for (const [place, old] of items.entries()) {
    const given = marks.get(old) ?? []
    let others: ExamItem[] | undefined
    // What counts alike brings no exchange nearer either.
    const vain = new Set([given])
    for (const item of cells.get(cellOf(old)) ?? []) {
      const taken = marks.get(item) ?? []
      if (vain.has(taken) || drawn.has(item)) continue
      for (let at = 0; at < next.length; at++) next[at] = (counts[at] ?? 0) - (given[at] ?? 0) + (taken[at] ?? 0)
      if (distanceOf(next, blueprint) >= distance) {
        vain.add(taken)
        continue
      }
      others ??= items.filter((_, at) => at !== place)
      if (fits(item, others, blueprint.perObjective)) return items.map((kept, at) => (at === place ? item : kept))
    }
  }
  return undefined
}

function countsOf(items: readonly ExamItem[], marks: MarksOf, { quotas }: Blueprint): number[] {
  const counts = quotas.map(() => 0)
  for (const item of items) {
    const marked = marks.get(item) ?? []
    for (let at = 0; at < counts.length; at++) counts[at] = (counts[at] ?? 0) + (marked[at] ?? 0)
  }
  return counts
}

/** How many items are too few or too many, over all quotas. */
function distanceOf(counts: readonly number[], { quotas }: Blueprint): number {
  let sum = 0
  for (let at = 0; at < quotas.length; at++) {
    const { least, most } = quotas[at] as Quota
    const has = counts[at] ?? 0
    sum += Math.max(0, least - has, has - most)
  }
  return sum
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
