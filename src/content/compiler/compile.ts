import type { Course } from '../../domain/course.ts'
import type { Reference } from '../../domain/reference.ts'
import { buildActs } from './build/acts.ts'
import { buildModule } from './build/module.ts'
import { buildRegulations } from './build/regulations.ts'
import { buildTests } from './build/tests.ts'
import { actProblems, rulingProblems } from './check/act.ts'
import { claimProblems } from './check/claim.ts'
import { forgottenProblems, namedProblems, sharedIdProblems } from './check/course.ts'
import { lawProblems } from './check/law.ts'
import { moduleProblems } from './check/module.ts'
import { testProblems } from './check/test.ts'
import { lintProblems } from './lint/lint.ts'
import { differences } from './lock/lock.ts'
import { lockProblem } from './lock/problems.ts'
import { readLock } from './lock/read.ts'
import { type Drawing, spriteOf } from './picture/sprite.ts'
import { byPlace, isError, type Problem } from './problem.ts'
import { Folder } from './read/folder.ts'
import { type AuthoredCourse, type AuthoredModule, readModule } from './read/module.ts'
import { actFile } from './schema/act.ts'
import { claimFile } from './schema/claim.ts'
import { courseFile, lawFile, termFile } from './schema/course.ts'
import { developmentFile } from './schema/development.ts'

export interface Compiled {
  /** Only where nothing is wrong. */
  readonly course: Course | undefined
  readonly reference: Reference | undefined
  /** One picture file for each module in the course. */
  readonly sprites: readonly { readonly module: string; readonly svg: string }[]
  readonly problems: readonly Problem[]
  readonly authored: AuthoredCourse
}

export interface Options {
  /** `ignore`: the course is still being written, ids and meanings are not compared with what was published. */
  readonly lock: 'check' | 'ignore'
  /** Puts drafts into the course, for an author to look at. */
  readonly drafts?: boolean
  /** Epoch milliseconds; the law should have been compared with its sources within a year. */
  readonly today?: number
  /** Reads the words too: neutral, sourced, plain, fair. Off for courses that only try a shape. */
  readonly lint?: boolean
}

/** Compiles the course in `folder`, or tells everything that is wrong with it, all files in one run. */
export function compileCourse(
  folder: string,
  { lock, drafts = false, today = Date.now(), lint = true }: Options,
): Compiled {
  const files = new Folder(folder)
  const header = files.yaml('pelatihan.yaml', courseFile)
  const law = files.yaml('dasar-hukum.yaml', lawFile)
  const terms = files.yaml('istilah.yaml', termFile)
  const acts = files.yaml('perbuatan.yaml', actFile)
  const developments = files.yaml('perkembangan-hukum.yaml', developmentFile)
  const claims = files.has('klaim.yaml') ? files.yaml('klaim.yaml', claimFile) : undefined
  const listed = header?.part.get('modul').items.flatMap(({ text }) => text ?? []) ?? []
  const modules = [...new Set(listed)].map((id) => readModule(files, id))
  const authored = {
    header: header?.part,
    modules,
    law: law?.part,
    terms: terms?.part,
    acts: acts?.part,
    developments: developments?.part,
    claims: claims?.part,
  }
  const problems = [
    ...files.problems,
    ...(header
      ? forgottenProblems(
          header.part,
          files.folders().filter((name) => name !== 'skema'),
        )
      : []),
    ...testProblems(modules),
    ...(claims ? claimProblems(claims.part, modules) : []),
    ...sharedIdProblems(header?.part, modules),
    ...(law ? lawProblems(law.part, today) : []),
    ...namedProblems(authored),
    ...(acts ? actProblems(acts.part) : []),
    ...modules.flatMap((module) => [...moduleProblems(module), ...(acts ? rulingProblems(module, acts.part) : [])]),
    ...(lint ? lintProblems(authored) : []),
  ]
  const failed = () => ({
    course: undefined,
    reference: undefined,
    sprites: [],
    problems: problems.sort(byPlace),
    authored,
  })
  if (problems.some(isError) || !header?.value || !law?.value || !terms?.value) return failed()
  if (!acts?.value || !developments?.value) return failed()

  const table = acts.value
  const shown = modules.flatMap(({ module, ...parts }) => {
    const isShown = module?.value && (drafts || module.value.status === 'published')
    return isShown && module.value
      ? { module: buildModule({ module, ...parts }, module.value, table), drawings: drawn(parts) }
      : []
  })
  const course: Course = {
    ...header.value,
    modules: shown.map(({ module }) => module),
    regulations: buildRegulations(law.value),
    terms: terms.value,
    tests: buildTests(modules),
  }
  const reference: Reference = { acts: buildActs(table), ...developments.value }
  if (lock === 'check') problems.push(...lockProblems(course, modules, folder))
  if (problems.some(isError)) return failed()
  const sprites = shown.map(({ module, drawings }) => ({ module: module.id, svg: spriteOf(drawings) }))
  return { course, reference, sprites, problems: problems.sort(byPlace), authored }
}

function lockProblems(course: Course, modules: readonly AuthoredModule[], folder: string): Problem[] {
  const { lock, text, file, problem } = readLock(folder)
  if (problem) return [problem]
  return differences(course, lock).map((difference) => lockProblem(difference, modules, file, text))
}

// A picture that nobody shows is told to its author and not sent to phones.
function drawn({ pictures, lessons, scenarios }: Omit<AuthoredModule, 'module'>): Drawing[] {
  const named = new Set([...lessons, ...scenarios].map(({ value }) => value?.picture.nama))
  return pictures.filter(({ name }) => named.has(name))
}
