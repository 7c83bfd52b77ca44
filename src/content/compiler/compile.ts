import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { questionsOf } from '../../domain/attempt.ts'
import type { Block, Course, Inline, Module } from '../../domain/course.ts'
import { buildModule } from './build-module.ts'
import { moduleProblems } from './check-module.ts'
import { citationCheck, lawProblems, regulationsOf } from './law.ts'
import { type Lock, lockFile, lockProblems } from './lock.ts'
import { byPlace, type Problem } from './problem.ts'
import { type AuthoredModule, Folder } from './read-module.ts'
import { courseFile, lawFile, termFile } from './schema.ts'
import { spriteOf } from './sprite.ts'

export interface Compiled {
  /** Only where there is no error. */
  readonly course: Course | undefined
  /** One picture file per module. */
  readonly sprites: readonly { readonly module: string; readonly svg: string }[]
  readonly problems: readonly Problem[]
  readonly authored: readonly AuthoredModule[]
}

/**
 * Compiles the course in `folder`, or tells everything that is wrong with it, all files in one run. `lock: 'ignore'`
 * is for a course still being written: published ids are not compared. `today`: epoch milliseconds.
 */
export function compileCourse(
  folder: string,
  { lock, today = Date.now() }: { lock: 'check' | 'ignore'; today?: number },
): Compiled {
  const files = new Folder(folder)
  const course = files.read('pelatihan.yaml', courseFile)
  const law = files.read('dasar-hukum.yaml', lawFile)
  const terms = files.read('istilah.yaml', termFile)
  const authored = course?.value.modul.flatMap((id) => files.readModule(id) ?? []) ?? []
  const problems = [...files.problems]
  if (law) problems.push(...lawProblems(law.value, law.source, today))
  if (law && terms) {
    const citation = citationCheck(law.value)
    const isTerm = (id: string) => terms.value.some((term) => term.id === id)
    for (const module of authored) problems.push(...moduleProblems(module, { citation, isTerm }))
    for (const [at, term] of terms.value.entries()) {
      for (const cited of term.citations) {
        const message = citation(cited)
        if (message) problems.push(terms.source.problem([at, 'dasar_hukum'], message))
      }
    }
  }
  problems.push(...sharedIds(authored))
  const failed = () => problems.some(({ severity }) => severity === 'error')
  if (failed() || !course || !law || !terms)
    return { course: undefined, sprites: [], problems: problems.sort(byPlace), authored }

  const shipped = authored.filter(({ value }) => value.published)
  const modules = shipped.map(buildModule)
  const { id, judul, edisi, diperiksa, rencana } = course.value
  const cited = new Set([...modules.flatMap(citationsOf), ...terms.value.flatMap((term) => term.citations)])
  const built: Course = {
    id,
    title: judul,
    edition: edisi,
    comparedOn: diperiksa,
    modules,
    planned: rencana.map((planned) => ({ id: planned.id, title: planned.judul })),
    regulations: regulationsOf(law.value, cited),
    terms: terms.value,
  }
  if (lock === 'check')
    problems.push(...lockProblems(built, readLock(folder), (question) => fileOf(authored, question)))
  const sprites = shipped.map((module) => ({ module: module.value.id, svg: spriteOf(module.pictures) }))
  return { course: failed() ? undefined : built, sprites, problems: problems.sort(byPlace), authored }
}

export function readLock(folder: string): Lock {
  const path = join(folder, lockFile)
  // Written by us and reviewed like code; a broken lock should stop the build loudly.
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Lock) : {}
}

// Events name a lesson or a scenario by its id alone.
function sharedIds(authored: readonly AuthoredModule[]): Problem[] {
  const seen = new Map<string, string>()
  return authored.flatMap((module) =>
    [...module.lessons, ...module.scenarios].flatMap(({ value, source }) => {
      const first = seen.get(value.id)
      if (first === undefined) seen.set(value.id, source.file)
      return first === undefined
        ? []
        : [source.problem(['id'], `id "${value.id}" sudah dipakai di ${first}; beri nama lain`)]
    }),
  )
}

function citationsOf(module: Module): string[] {
  const pages = module.lessons.flatMap(({ pages }) => pages)
  return [
    ...pages.flatMap((page) => [...page.citations, ...page.blocks.flatMap(citedIn)]),
    ...questionsOf(module).flatMap((question) => [
      ...question.citations,
      ...(question.kind === 'order' || question.kind === 'sort' ? question.cards : question.choices).flatMap(
        (option) => option.citations,
      ),
    ]),
  ]
}

function citedIn(block: Block): string[] {
  const cited = (inlines: readonly Inline[]) =>
    inlines.flatMap((inline) => (typeof inline === 'object' && inline.type === 'citation' ? [inline.citation] : []))
  switch (block.type) {
    case 'paragraph':
      return cited(block.text)
    case 'list':
      return block.items.flatMap(cited)
    case 'callout':
      return block.blocks.flatMap(citedIn)
    case 'table':
      return [block.head, ...block.rows].flat().flatMap(cited)
    case 'heading':
      return []
  }
}

function fileOf(authored: readonly AuthoredModule[], id: string): string {
  const owner = id.slice(0, id.indexOf('/'))
  const files = authored.flatMap((module) => [...module.lessons, ...module.scenarios])
  return files.find(({ value }) => value.id === owner)?.source.file ?? `${owner}/soal.yaml`
}
