import type { AuthoredCourse } from '../read/module.ts'
import type { Part } from '../read/part.ts'
import { wordsInPicture } from './picture-words.ts'
import { proseOf } from './prose.ts'
import { textsOfActs } from './table.ts'
import type { Text } from './text.ts'

/** Keys whose words are names, codes or places of the machine and not course text. */
const machine = new Set(
  'id kode jenis bank tujuan tingkat putusan penilaian salah_paham dasar_hukum fakta klaim lanjut benar kelompok nama masa panggung perbuatan peran menit edisi status diperiksa ditinjau urutan tanggal keyakinan sumber sebutan halaman tautan sanksi pemilihan modul sejak pada jawaban untuk kepada hubungan jam lewati tindakan'.split(
    ' ',
  ),
)

// Each linter reads them all, and the table of acts is long.
const read = new WeakMap<AuthoredCourse, readonly Text[]>()

/** Every authored text of the course where it stands, with the citations that stand beside it. */
export function textsOf(course: AuthoredCourse): readonly Text[] {
  const texts = read.get(course) ?? [...textsFrom(course)]
  read.set(course, texts)
  return texts
}

function* textsFrom({ header, modules, law, terms, acts, developments }: AuthoredCourse): Generator<Text> {
  if (header) yield* textsIn(header, 'course')
  for (const { module, lessons, scenarios, bank, pictures } of modules) {
    if (module) yield* textsIn(module.part, 'module')
    for (const lesson of lessons) {
      yield* textsIn(lesson.part, 'module')
      yield* proseOf(lesson)
    }
    for (const { part } of scenarios) yield* textsIn(part, 'module')
    if (bank) yield* textsIn(bank.part, 'module')
    for (const picture of pictures) yield* wordsInPicture(picture)
  }
  if (law) yield* textsIn(law, 'law')
  if (terms) yield* textsIn(terms, 'terms')
  if (acts) yield* textsOfActs(acts)
  if (developments) yield* textsIn(developments, 'developments')
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
    yield* textsIn(part.get(key), source, citationsAt(key, source, citations), kindOf(key, source))
  }
  for (const item of part.items) yield* textsIn(item, source, citations, kind)
}

// A question answers for itself: what the head of its lesson rests on stands on another screen.
function citationsAt(key: string, source: Text['source'], citations: readonly string[]): readonly string[] {
  if (key === 'cek') return []
  return source === 'law' && key.startsWith('Pasal ') ? [key] : citations
}

// `kata` is the word that a term explains, and what somebody says about a dispute.
function kindOf(key: string, source: Text['source']): string {
  return source === 'developments' && key === 'kata' ? 'pandangan' : key
}

function named(part: Part): boolean {
  return typeof part.value === 'string' || part.items.some(({ value }) => typeof value === 'string')
}
