import type { Problem } from '../problem.ts'
import type { AuthoredModule } from '../read/module.ts'
import type { Part } from '../read/part.ts'
import { hint } from '../spelling.ts'
import { idOf, repeated } from './ids.ts'

/** Where the course speaks of one claim of its sources. */
export interface ClaimUse {
  readonly claim: string
  /** Lessons and scenarios by id. */
  readonly taught: readonly string[]
  /** Questions by code or id. */
  readonly asked: readonly string[]
}

/** Every claim that is named stands in `klaim.yaml`, and every one that stands there is taught and asked. */
export function* claimProblems(claims: Part, modules: readonly AuthoredModule[]): Generator<Problem> {
  for (const claim of repeated(claims.items)) yield claim.get('id').problem('klaim ini sudah dicatat di atas')
  const known = claims.items.flatMap((claim) => idOf(claim) ?? [])
  for (const named of modules.flatMap(namedIn)) {
    const id = named.text
    if (id === undefined || known.includes(id)) continue
    yield named.problem(`tidak ada klaim dengan id "${id}" di modules/klaim.yaml${hint(id, known)}`)
  }
  // While modules are still being written the rest of the claims has to wait for them.
  const severity = modules.some(isDraft) ? 'warning' : 'error'
  for (const { claim, taught, asked } of claimUses(claims, modules)) {
    const part = claims.items.find((candidate) => idOf(candidate) === claim)
    if (!part || part.get('catatan_pelatih').isWritten) continue
    if (taught.length === 0)
      yield part.get('id').problem('belum diajarkan; sebut di klaim sebuah materi atau skenario', severity)
    if (asked.length === 0) yield part.get('id').problem('belum ditanyakan; sebut di klaim sebuah soal', severity)
  }
}

/** Each claim with its lessons, scenarios and questions, for `npm run periksa -- --klaim`. A scenario asks what it teaches. */
export function claimUses(claims: Part, modules: readonly AuthoredModule[]): ClaimUse[] {
  const lessons = modules.flatMap(({ lessons }) => lessons.map(({ part }) => part))
  const scenarios = modules.flatMap(({ scenarios }) => scenarios.map(({ part }) => part))
  const questions = [
    ...lessons.map((lesson) => ({ question: lesson.get('cek'), name: `${idOf(lesson)}/cek`, above: undefined })),
    ...scenarios.flatMap((scenario) =>
      scenario
        .get('soal')
        .items.map((question) => ({ question, name: `${idOf(scenario)}/${idOf(question)}`, above: scenario })),
    ),
    ...modules.flatMap(({ bank }) =>
      (bank?.part.items ?? []).map((question) => ({
        question,
        name: question.get('kode').text ?? idOf(question),
        above: undefined,
      })),
    ),
  ]
  return claims.items.map((claim) => {
    const id = idOf(claim) ?? ''
    return {
      claim: id,
      taught: [...lessons, ...scenarios].filter((part) => names(part, id)).map((part) => idOf(part) ?? ''),
      asked: questions
        .filter(({ question, above }) => names(question, id) || (above && names(above, id)))
        .map(({ name }) => name ?? ''),
    }
  })
}

function names(part: Part, claim: string): boolean {
  return part.get('klaim').items.some(({ text }) => text === claim)
}

function namedIn({ lessons, scenarios, bank }: AuthoredModule): Part[] {
  const questions = [
    ...lessons.map(({ part }) => part.get('cek')),
    ...scenarios.flatMap(({ part }) => part.get('soal').items),
    ...(bank?.part.items ?? []),
  ]
  return [...lessons.map(({ part }) => part), ...scenarios.map(({ part }) => part), ...questions].flatMap(
    (part) => part.get('klaim').items,
  )
}

function isDraft({ module }: AuthoredModule): boolean {
  return module?.part.get('status').text !== 'terbit'
}
