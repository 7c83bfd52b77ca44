import type { Part } from '../read/part.ts'

export function idOf(part: Part): string | undefined {
  return part.get('id').text
}

export function idsOf(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => idOf(part) ?? [])
}

/** The parts whose id (or other name) stands already on a part before them. */
export function repeated(parts: readonly Part[], nameOf: (part: Part) => string | undefined = idOf): Part[] {
  const seen = new Set<string>()
  return parts.filter((part) => {
    const name = nameOf(part)
    if (name === undefined) return false
    const isAgain = seen.has(name)
    seen.add(name)
    return isAgain
  })
}
