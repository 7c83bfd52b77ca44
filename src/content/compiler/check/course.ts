import type { Problem } from '../problem.ts'
import type { AuthoredCourse, AuthoredModule } from '../read/module.ts'
import type { Part } from '../read/part.ts'
import { hint } from '../spelling.ts'
import { idOf, idsOf, repeated } from './ids.ts'
import { citationFault, citationProblems } from './law.ts'

/** Each regulation and term that a module names is recorded and fit to be named. */
export function* namedProblems({ modules, law, terms, acts, developments }: AuthoredCourse): Generator<Problem> {
  const known = terms && idsOf(terms.items)
  for (const { lessons, scenarios, bank } of modules) {
    const files = [...lessons, ...scenarios, ...(bank ? [bank] : [])]
    if (law) for (const { part } of files) yield* citationProblems(part, law)
    for (const reference of lessons.flatMap(({ prose }) => prose.references)) {
      const { kind, name } = reference
      const fault =
        kind === 'citation'
          ? law && citationFault(law, name)
          : known && !known.includes(name)
            ? `tidak ada istilah dengan id "${name}" di modules/istilah.yaml${hint(name, known) || '; catat dulu di sana'}`
            : undefined
      if (fault) yield reference.problem(kind === 'citation' ? `${name}: ${fault}` : fault)
    }
  }
  if (law) for (const part of [terms, acts, developments]) if (part) yield* citationProblems(part, law)
  for (const term of terms ? repeated(terms.items) : [])
    yield term.get('id').problem('istilah ini sudah dicatat di atas')
}

/** Ids that events point to are unique over the whole course, whatever they name. */
export function* sharedIdProblems(course: Part | undefined, modules: readonly AuthoredModule[]): Generator<Problem> {
  const listed = course?.get('modul').items ?? []
  for (const module of repeated(listed, ({ text }) => text))
    yield module.problem('modul ini sudah disebut; hapus salah satunya')
  const owner = new Map(modules.map(({ folder }) => [folder, `folder modul ${folder}`]))
  for (const { part } of modules.flatMap(({ lessons, scenarios }) => [...lessons, ...scenarios])) {
    const id = idOf(part)
    const first = id === undefined ? undefined : owner.get(id)
    if (first) yield part.get('id').problem(`id ini sudah dipakai ${first}; beri nama lain di seluruh pelatihan`)
    else if (id !== undefined) owner.set(id, part.file)
  }
}

/** Every folder of a module is listed: a forgotten one would be silently left out. */
export function* forgottenProblems(course: Part, folders: readonly string[]): Generator<Problem> {
  const listed = course.get('modul').items.map(({ text }) => text)
  for (const folder of folders) {
    if (!listed.includes(folder)) {
      yield course
        .get('modul')
        .problem(`folder "${folder}" belum disebut; sebut di sini (yang belum selesai: status draf), atau hapus`)
    }
  }
}
