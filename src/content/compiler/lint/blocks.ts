import type { Block, Inline } from '../../../domain/course.ts'
import type { Problem } from '../problem.ts'
import type { AuthoredCourse, AuthoredLesson } from '../read/module.ts'
import type { Part } from '../read/part.ts'

/** One text that a learner can meet. */
export interface Text {
  /** The author's key (`penjelasan`, `teks` …), or `prosa` for the running text of a lesson. */
  readonly kind: string
  /** Without the citations that stand in running text: these are labels and no sentences. */
  readonly text: string
  /** Citations of the same block: the option, its question, the lesson's head; in running text those inside. */
  readonly citations: readonly string[]
  readonly source: 'module' | 'law' | 'terms'
  problem(message: string, severity?: Problem['severity']): Problem
}

/** Keys whose words are names, codes or places of the machine and not course text. */
const machine = new Set(
  'id kode jenis bank tujuan tingkat putusan penilaian salah_paham dasar_hukum fakta klaim lanjut benar kelompok nama masa panggung perbuatan peran menit edisi status diperiksa ditinjau urutan tanggal keyakinan sumber sebutan halaman tautan sanksi'.split(
    ' ',
  ),
)

/** Every authored text of the course, with the citations that stand beside it. */
export function* textsOf({ modules, law, terms }: AuthoredCourse): Generator<Text> {
  for (const { module, lessons, scenarios, bank } of modules) {
    if (module) yield* textsIn(module.part, 'module')
    for (const lesson of lessons) {
      yield* textsIn(lesson.part, 'module')
      yield* proseOf(lesson)
    }
    for (const { part } of scenarios) yield* textsIn(part, 'module')
    if (bank) yield* textsIn(bank.part, 'module')
  }
  if (law) yield* textsIn(law, 'law')
  if (terms) yield* textsIn(terms, 'terms')
}

function* textsIn(part: Part, source: Text['source'], above: readonly string[] = [], kind = ''): Generator<Text> {
  if (typeof part.value === 'string') {
    const { value } = part
    yield { kind, text: value, citations: above, source, problem: (message, how) => part.problem(message, how) }
    return
  }
  const own = part.get('dasar_hukum').items.flatMap(({ text }) => text ?? [])
  const citations = own.length > 0 ? [...above, ...own] : above
  for (const key of part.keys) {
    // Objectives and groups carry words under their ids; a list of ids carries none.
    const isNamed = (key === 'tujuan' || key === 'kelompok') && !named(part.get(key))
    if (machine.has(key) && !isNamed) continue
    const cited = source === 'law' && key.startsWith('Pasal ') ? [key] : citations
    yield* textsIn(part.get(key), source, cited, key)
  }
  for (const item of part.items) yield* textsIn(item, source, citations, kind)
}

function named(part: Part): boolean {
  return typeof part.value === 'string' || part.items.some(({ value }) => typeof value === 'string')
}

function* proseOf({ part, prose }: AuthoredLesson): Generator<Text> {
  const names = part.get('halaman').items
  for (const [at, { blocks, line }] of prose.pages.entries()) {
    const path = prose.pages.length > 1 ? `halaman › ${names[at]?.text ?? at + 1}` : 'isi'
    const problem: Text['problem'] = (message, severity = 'error') => ({
      file: part.file,
      line,
      column: 1,
      path,
      message,
      severity,
    })
    for (const block of blocks) {
      const inlines = inlinesOf(block)
      const citations = inlines
        .flat()
        .flatMap((one) => (typeof one !== 'string' && 'citation' in one ? one.citation : []))
      const text = inlines.map(plain).join('\n\n')
      yield { kind: block.type === 'heading' ? 'judul' : 'prosa', text, citations, source: 'module', problem }
    }
  }
}

function inlinesOf(block: Block): (readonly Inline[])[] {
  switch (block.type) {
    case 'paragraph':
      return [block.text]
    case 'heading':
      return [[block.text]]
    case 'list':
      return [...block.items]
    case 'callout':
      return block.blocks.flatMap(inlinesOf)
    case 'table':
      return [block.head, ...block.rows].flat()
  }
}

function plain(inlines: readonly Inline[]): string {
  return inlines
    .map((one) => (typeof one === 'string' ? one : 'citation' in one ? '' : one.text))
    .join('')
    .replace(/\s*\(\s*[,;]?\s*\)/g, '')
}
