import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'
import { actFile } from './schema/act.ts'
import { claimFile } from './schema/claim.ts'
import { courseFile, lawFile, termFile } from './schema/course.ts'
import { developmentFile } from './schema/development.ts'
import { moduleFile } from './schema/module.ts'
import { bankFile } from './schema/question.ts'
import { lessonFile, scenarioFile } from './schema/step.ts'

const files = {
  pelatihan: courseFile,
  'dasar-hukum': lawFile,
  istilah: termFile,
  perbuatan: actFile,
  'perkembangan-hukum': developmentFile,
  klaim: claimFile,
  modul: moduleFile,
  materi: lessonFile,
  skenario: scenarioFile,
  soal: bankFile,
} as const

/** JSON Schemas by which editors complete and explain keys, by file name. They describe what authors write. */
export function schemas(): [name: string, json: string][] {
  return Object.entries(files).map(([name, schema]) => {
    const json = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' })
    return [`${name}.json`, `${JSON.stringify(json, null, 2)}\n`]
  })
}

export function writeSchemas(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, json] of schemas()) writeFileSync(join(folder, name), json)
}
