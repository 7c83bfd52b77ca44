import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type * as v from 'valibot'
import type { Problem } from '../problem.ts'
import { fitTo } from './fit.ts'
import type { Part } from './part.ts'
import { readYaml } from './yaml.ts'

/** What stands in a file: `part` for checks, `value` (where the file fits its schema) for the course. */
export interface Authored<Content> {
  readonly part: Part
  readonly value: Content | undefined
}

/** The files under one folder. What cannot be read is collected in `problems`, so that every file is told in one run. */
export class Folder {
  readonly problems: Problem[] = []
  readonly #root: string

  constructor(root: string) {
    this.#root = resolve(root)
  }

  /** The name under which problems tell a file: from the folder that holds the course. */
  named(file: string): string {
    return `${basename(this.#root)}/${file}`
  }

  has(file: string): boolean {
    return existsSync(join(this.#root, file))
  }

  /** Names in a folder, sorted so that every machine compiles alike; none where there is no such folder. */
  list(folder: string): string[] {
    const path = join(this.#root, folder)
    return existsSync(path)
      ? readdirSync(path)
          .filter((name) => !name.startsWith('.'))
          .sort()
      : []
  }

  folders(): string[] {
    return this.list('').filter((name) => statSync(join(this.#root, name)).isDirectory())
  }

  /** Text as written on any system: Windows' line ends and byte order mark are dropped. */
  text(file: string): string | undefined {
    if (!this.has(file)) {
      this.tell(file, 'berkas ini tidak ada; buat, atau hapus namanya dari daftar')
      return undefined
    }
    const text = readFileSync(join(this.#root, file), 'utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n')
    if (text.includes('\uFFFD')) this.tell(file, 'ada huruf yang tidak terbaca; simpan berkas ini sebagai UTF-8')
    return text
  }

  yaml<Schema extends v.GenericSchema>(file: string, schema: Schema): Authored<v.InferOutput<Schema>> | undefined {
    const text = this.text(file)
    return text === undefined ? undefined : this.parse(file, text, schema)
  }

  parse<Schema extends v.GenericSchema>(
    file: string,
    text: string,
    schema: Schema,
  ): Authored<v.InferOutput<Schema>> | undefined {
    const read = readYaml(this.named(file), text)
    if (!read.ok) {
      this.problems.push(read.problem)
      return undefined
    }
    const { value, problems } = fitTo(read.part, schema)
    this.problems.push(...problems)
    return { part: read.part, value }
  }

  tell(file: string, message: string): void {
    this.problems.push({ file: this.named(file), line: 1, column: 1, path: '', message, severity: 'error' })
  }
}
