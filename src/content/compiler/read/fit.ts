import * as v from 'valibot'
import type { Problem } from '../problem.ts'
import type { Part } from './part.ts'

export interface Fitted<Content> {
  /** Absent where anything did not fit. */
  readonly value: Content | undefined
  readonly problems: readonly Problem[]
}

/** Reads a file with its schema and tells everything that does not fit, each at its line and in an author's words. */
export function fitTo<Schema extends v.GenericSchema>(part: Part, schema: Schema): Fitted<v.InferOutput<Schema>> {
  const problems: Problem[] = []
  const value: unknown = structuredClone(part.value)
  // Valibot tells one unknown key of an object and leaves the rest: drop what it told and look again.
  for (;;) {
    const parsed = v.safeParse(schema, value)
    if (parsed.success) return { value: problems.length === 0 ? parsed.output : undefined, problems }
    const unknown = parsed.issues.filter(({ expected, type }) => type === 'strict_object' && expected === 'never')
    if (unknown.length === 0) return { value: undefined, problems: [...problems, ...parsed.issues.map(tell)] }
    for (const issue of unknown) {
      problems.push(partOf(issue).problemAtKey(issue.message))
      const item = issue.path?.at(-1)
      if (item?.type === 'object') Reflect.deleteProperty(item.input, item.key)
    }
  }

  function tell(issue: v.BaseIssue<unknown>): Problem {
    const isEmpty = issue.input === undefined || issue.input === null
    return partOf(issue).problem(isEmpty ? 'wajib diisi' : issue.message)
  }

  function partOf({ path }: v.BaseIssue<unknown>): Part {
    return part.get(...(path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key))))
  }
}
