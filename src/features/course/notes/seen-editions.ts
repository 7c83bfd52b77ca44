import type { Course } from '../../../domain/course.ts'

const key = 'edisi'

/** Editions of the modules as they were when somebody last looked at the news here; none before anybody did. */
export function seenEditions(): ReadonlyMap<string, number> | undefined {
  try {
    const raw: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    if (typeof raw !== 'object' || raw === null) return undefined
    return new Map(Object.entries(raw).flatMap(([id, edition]) => (typeof edition === 'number' ? [[id, edition]] : [])))
  } catch {
    return undefined
  }
}

export function rememberEditions({ modules }: Course): void {
  try {
    localStorage.setItem(key, JSON.stringify(Object.fromEntries(modules.map(({ id, edition }) => [id, edition]))))
  } catch {
    // The news is told again with the next start; nothing is lost.
  }
}
