import * as v from 'valibot'
import { hint } from '../spelling.ts'

/** An object with exactly these keys. A misspelt key would otherwise be lost without a word. */
export function object<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, ({ expected, input }) => {
    if (expected !== 'never') return 'harus berisi kunci dan isinya, bukan satu tulisan'
    const near = hint(String(input), Object.keys(entries))
    return `kunci ini tidak dikenal${near || '; periksa ejaannya, atau hapus'}`
  })
}

/** An explanation that editors show beside the key. */
export function about<const Schema extends v.GenericSchema>(schema: Schema, description: string): Schema {
  // First of all actions: the schemas for editors tell what is written, and end at the first transform.
  const [base, ...actions] = stepsOf(schema)
  const explained: v.GenericSchema = v.pipe(base, v.description(description), ...actions)
  // The same schema, with a word added that changes nothing of what it takes and gives.
  return explained as Schema
}

type Step = v.PipeItem<unknown, unknown, v.BaseIssue<unknown>>

function stepsOf(schema: v.GenericSchema): [v.GenericSchema, ...Step[]] {
  return 'pipe' in schema ? (schema.pipe as [v.GenericSchema, ...Step[]]) : [schema]
}
