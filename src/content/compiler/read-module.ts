import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type * as v from 'valibot'
import { type Prose, readMarkdown } from './markdown.ts'
import { parseWith } from './messages.ts'
import type { Problem } from './problem.ts'
import { type ModuleFile, moduleFile } from './schema.ts'
import { type LessonFile, lessonFile, type ScenarioFile, scenarioFile } from './schema-lesson.ts'
import { type AuthoredQuestion, bankFile } from './schema-question.ts'
import { readYaml, type Source } from './source.ts'

export interface Authored<Content> {
  readonly value: Content
  readonly source: Source
}

export interface AuthoredLesson extends Authored<LessonFile> {
  readonly prose: Prose
}

/** One module as its files say it, before anything is checked across files. */
export interface AuthoredModule extends Authored<ModuleFile> {
  readonly folder: string
  readonly lessons: readonly AuthoredLesson[]
  readonly scenarios: readonly Authored<ScenarioFile>[]
  readonly bank: Authored<readonly AuthoredQuestion[]> | undefined
  readonly pictures: readonly { readonly name: string; readonly file: string; readonly svg: string }[]
}

/** Reads files under one root and collects what cannot be read. File names in problems are relative to that root. */
export class Folder {
  readonly problems: Problem[] = []
  readonly #root: string

  constructor(root: string) {
    this.#root = root
  }

  read<Schema extends v.GenericSchema>(file: string, schema: Schema): Authored<v.InferOutput<Schema>> | undefined {
    const text = this.text(file)
    return text === undefined ? undefined : this.#fitted(file, text, schema)
  }

  readModule(id: string): AuthoredModule | undefined {
    const module = this.read(`${id}/modul.yaml`, moduleFile)
    if (!module) return undefined
    if (module.value.id !== id) {
      this.problems.push(module.source.problem(['id'], `harus sama dengan nama foldernya, "${id}"`))
    }
    const lessons = this.#list(`${id}/materi`, '.md').flatMap((file) => this.#lesson(file) ?? [])
    const scenarios = this.#list(`${id}/skenario`, '.yaml').flatMap((file) => this.read(file, scenarioFile) ?? [])
    const bank = existsSync(join(this.#root, id, 'soal.yaml')) ? this.read(`${id}/soal.yaml`, bankFile) : undefined
    const pictures = this.#list(`${id}/gambar`, '.svg').map((file) => ({
      name: file.slice(file.lastIndexOf('/') + 1, -'.svg'.length),
      file,
      svg: this.text(file) ?? '',
    }))
    return { ...module, folder: id, lessons, scenarios, bank, pictures }
  }

  text(file: string): string | undefined {
    const path = join(this.#root, file)
    if (existsSync(path)) return readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
    this.problems.push({ file, line: 1, column: 1, path: '', message: 'berkas ini tidak ada', severity: 'error' })
    return undefined
  }

  // The front matter keeps its opening ---, which YAML takes for a document's start: so its line numbers are true.
  #lesson(file: string): AuthoredLesson | undefined {
    const text = this.text(file) ?? ''
    const end = text.indexOf('\n---\n', 3)
    if (!text.startsWith('---\n') || end < 0) {
      const message = 'bagian atas berkas harus diapit dua baris berisi ---'
      this.problems.push({ file, line: 1, column: 1, path: '', message, severity: 'error' })
      return undefined
    }
    const front = text.slice(0, end + 1)
    const offset = front.split('\n').length
    const prose = readMarkdown(file, text.slice(end + '\n---\n'.length), offset)
    this.problems.push(...prose.problems)
    const lesson = this.#fitted(file, front, lessonFile)
    return lesson && { ...lesson, prose }
  }

  #fitted<Schema extends v.GenericSchema>(file: string, text: string, schema: Schema) {
    const read = readYaml(file, text)
    if (!read.ok) {
      this.problems.push(read.problem)
      return undefined
    }
    const fitted = parseWith(read.source, schema)
    if (fitted.ok) return { value: fitted.value, source: read.source }
    this.problems.push(...fitted.problems)
    return undefined
  }

  #list(folder: string, ending: string): string[] {
    const path = join(this.#root, folder)
    if (!existsSync(path)) return []
    const names = readdirSync(path).filter((name) => name.endsWith(ending))
    return names.sort().map((name) => `${folder}/${name}`)
  }
}
