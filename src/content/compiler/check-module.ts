import { questionProblems } from './check-question.ts'
import { scenarioProblems } from './check-scenario.ts'
import type { CitationCheck } from './law.ts'
import { wordsOf } from './markdown.ts'
import type { Problem } from './problem.ts'
import type { AuthoredLesson, AuthoredModule } from './read-module.ts'
import type { AuthoredQuestion } from './schema-question.ts'
import type { Path, Source } from './source.ts'
import { drawingFault } from './sprite.ts'

export interface Rules {
  readonly citation: CitationCheck
  readonly isTerm: (id: string) => boolean
}

/** Everything that must hold within one module, over all its files. */
export function moduleProblems(module: AuthoredModule, rules: Rules): Problem[] {
  return [
    ...orderProblems(module),
    ...pictureProblems(module),
    ...module.lessons.flatMap((lesson) => lessonProblems(module, lesson, rules)),
    ...module.scenarios.flatMap(({ value, source }) => [
      ...scenarioProblems(value, source),
      ...value.questions.flatMap((question, at) =>
        oneQuestion(module, question, source, ['soal', at], rules, {
          verdict: value.verdict,
          objective: value.objective,
        }),
      ),
    ]),
    ...(module.bank?.value.flatMap((question, at) => bankQuestion(module, question, at, rules)) ?? []),
  ]
}

function orderProblems({ value, source, lessons, scenarios }: AuthoredModule): Problem[] {
  const known = { lesson: lessons.map((lesson) => lesson.value.id), scenario: scenarios.map((one) => one.value.id) }
  const folder = { lesson: 'materi', scenario: 'skenario' }
  const problems = value.order.flatMap(({ kind, id }, at) =>
    known[kind].includes(id)
      ? []
      : [source.problem(['urutan', at], `tidak ada berkas dengan id "${id}" di folder ${folder[kind]}`)],
  )
  for (const authored of [...lessons, ...scenarios]) {
    if (value.order.some(({ id }) => id === authored.value.id)) continue
    problems.push(authored.source.problem(['id'], 'belum disebut di urutan pada modul.yaml, jadi tidak akan tampil'))
  }
  const reading = value.order.map(({ id }) => lessons.find((lesson) => lesson.value.id === id)?.value.role === 'read')
  for (const [at, isReading] of reading.entries()) {
    if (isReading && reading[at - 1]) {
      problems.push(source.problem(['urutan', at], 'dua materi baca berturut-turut; selipkan latihan atau skenario'))
    }
  }
  return problems
}

function pictureProblems({ pictures, lessons, scenarios }: AuthoredModule): Problem[] {
  const problems: Problem[] = []
  const at = (file: string, message: string, severity: Problem['severity'] = 'error') =>
    problems.push({ file, line: 1, column: 1, path: '', message, severity })
  const used = new Set([...lessons, ...scenarios].map(({ value }) => value.picture.nama))
  for (const { name, file, svg } of pictures) {
    const fault = drawingFault(svg)
    if (fault) at(file, fault)
    if (svg.length > 40_960) at(file, `${Math.ceil(svg.length / 1024)} kB; paling besar 40 kB, sederhanakan gambarnya`)
    if (!used.has(name)) at(file, 'gambar ini tidak dipakai materi atau skenario mana pun', 'warning')
  }
  for (const { value, source } of [...lessons, ...scenarios]) {
    if (pictures.some(({ name }) => name === value.picture.nama)) continue
    problems.push(
      source.problem(['gambar', 'nama'], `tidak ada berkas gambar/${value.picture.nama}.svg di folder modul ini`),
    )
  }
  return problems
}

function lessonProblems(module: AuthoredModule, lesson: AuthoredLesson, rules: Rules): Problem[] {
  const { value, source, prose } = lesson
  const problems = [
    ...objectiveProblems(module, value.objectives, source, ['tujuan']),
    ...citationProblems(value.citations, source, ['dasar_hukum'], rules),
    ...oneQuestion(module, value.check, source, ['cek'], rules, { objective: value.objectives[0], verdict: 'fact' }),
  ]
  if (prose.pages.length !== value.pages.length) {
    const message = `ada ${prose.pages.length} halaman (dipisah ---) tetapi ${value.pages.length} nama; samakan jumlahnya`
    problems.push(source.problem(['halaman'], message))
  }
  if (prose.pages.length > 3) problems.push(source.problem([], 'paling banyak tiga halaman; pecah menjadi dua materi'))
  for (const [at, blocks] of prose.pages.entries()) {
    const words = wordsOf(blocks)
    const message = `halaman ${value.pages[at] ?? at + 1} berisi ${words} kata; paling banyak 90`
    if (words > 90) problems.push(source.problem(['halaman'], message))
    if (words === 0) problems.push(source.problem(['halaman'], `halaman ${value.pages[at] ?? at + 1} kosong`))
  }
  for (const { kind, name, line, column } of prose.references) {
    const message =
      kind === 'citation'
        ? rules.citation(name)
        : rules.isTerm(name)
          ? undefined
          : `tidak ada istilah dengan id "${name}" di modules/istilah.yaml`
    if (message) problems.push({ file: source.file, line, column, path: name, message, severity: 'error' })
  }
  return problems
}

function bankQuestion(module: AuthoredModule, question: AuthoredQuestion, at: number, rules: Rules): Problem[] {
  const source = module.bank?.source
  if (!source) return []
  const problems = oneQuestion(module, question, source, [at], rules, {})
  if (!question.bank) problems.push(source.problem([at, 'bank'], 'wajib diisi; pilih kuis atau ujian'))
  return problems
}

function oneQuestion(
  module: AuthoredModule,
  question: AuthoredQuestion,
  source: Source,
  path: Path,
  rules: Rules,
  defaults: { readonly verdict?: string; readonly objective?: string | undefined },
): Problem[] {
  const problems = questionProblems(question, source, path)
  const objective = question.objective ?? defaults.objective
  const verdict = question.verdict ?? defaults.verdict
  if (objective === undefined) problems.push(source.problem([...path, 'tujuan'], 'wajib diisi'))
  else problems.push(...objectiveProblems(module, [objective], source, [...path, 'tujuan']))
  if (verdict === undefined) problems.push(source.problem([...path, 'putusan'], 'wajib diisi'))
  if (verdict === 'contested' && !question.ask) {
    problems.push(source.problem([...path, 'tanya'], 'wajib diisi untuk putusan abu; sebut kepada siapa bertanya'))
  }
  problems.push(...citationProblems(question.citations, source, [...path, 'dasar_hukum'], rules))
  const options = question.kind === 'one' || question.kind === 'many' ? question.choices : question.cards
  for (const [at, { citations }] of options.entries()) {
    problems.push(...citationProblems(citations, source, [...path, 'pilihan', at, 'dasar_hukum'], rules))
  }
  return problems
}

function objectiveProblems(module: AuthoredModule, ids: readonly string[], source: Source, path: Path): Problem[] {
  const unknown = ids.filter((id) => !module.value.objectives.some((objective) => objective.id === id))
  return unknown.map((id) => source.problem(path, `tujuan "${id}" tidak ada di modul.yaml`))
}

function citationProblems(citations: readonly string[], source: Source, path: Path, rules: Rules): Problem[] {
  return citations.flatMap((citation, at) => {
    const message = rules.citation(citation)
    return message ? [source.problem([...path, at], message)] : []
  })
}
