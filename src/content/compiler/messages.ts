import * as v from 'valibot'
import type { Problem } from './problem.ts'
import type { Path, Source } from './source.ts'

/** Reads `source` with `schema`, or tells everything that does not fit, at its line and in an author's words. */
export function parseWith<Schema extends v.GenericSchema>(
  source: Source,
  schema: Schema,
): { readonly ok: true; readonly value: v.InferOutput<Schema> } | { readonly ok: false; readonly problems: Problem[] } {
  const parsed = v.safeParse(schema, source.value)
  if (parsed.success) return { ok: true, value: parsed.output }
  return { ok: false, problems: parsed.issues.flatMap(flat).map((issue) => problemFor(source, issue)) }
}

// A variant whose kind is known reports what is wrong inside it; otherwise the issue is the kind itself.
function flat(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown>[] {
  return issue.issues && issue.issues.length > 0 ? issue.issues.flatMap(flat) : [issue]
}

function problemFor(source: Source, issue: v.BaseIssue<unknown>): Problem {
  const path: Path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return source.problemAtKey(path, `kunci ini tidak dikenal; periksa ejaannya${guess(path, issue)}`)
  }
  if (issue.input === undefined || issue.input === null) return source.problem(path, 'wajib diisi')
  return source.problem(path, wordsFor(issue))
}

function wordsFor(issue: v.BaseIssue<unknown>): string {
  const shown = typeof issue.input === 'string' ? `"${issue.input}"` : JSON.stringify(issue.input)
  switch (issue.type) {
    case 'picklist':
    case 'literal':
    case 'variant': {
      const allowed = (issue.expected ?? '').replaceAll(/[()"]/g, '').split(' | ')
      return `${shown} tidak dikenal; pilih ${list(allowed)}`
    }
    case 'number':
      return 'harus angka'
    case 'string':
      return 'harus tulisan; bila berisi angka atau titik dua, beri tanda kutip'
    case 'array':
      return 'harus daftar; awali tiap baris dengan tanda hubung'
    case 'strict_object':
    case 'object':
      return 'harus berisi kunci dan isinya, bukan satu tulisan'
    case 'boolean':
      return 'harus true atau false'
    default:
      return issue.message
  }
}

function list(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')}, atau ${words.at(-1)}`
}

/** The known key that is closest to a misspelt one. */
function guess(path: Path, issue: v.BaseIssue<unknown>): string {
  const written = String(path.at(-1))
  const known = keysOf(issue)
  const best = known.map((key) => ({ key, far: distance(written, key) })).sort((a, b) => a.far - b.far)[0]
  return best && best.far <= Math.max(1, Math.floor(written.length / 3)) ? `, mungkin maksudnya "${best.key}"` : ''
}

function keysOf(issue: v.BaseIssue<unknown>): string[] {
  const { requirement } = issue
  return Array.isArray(requirement) ? requirement.map(String) : knownKeys
}

/** Every key of every kind of file; filled by the schema. */
export const knownKeys: string[] = []

/** Levenshtein distance: letters to change, add or drop. */
export function distance(one: string, other: string): number {
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
