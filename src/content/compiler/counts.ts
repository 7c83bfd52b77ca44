import { articleOf, citationsIn } from './check/law.ts'
import type { AuthoredCourse } from './read/module.ts'
import type { Part } from './read/part.ts'

/** What the authors have written, drafts too, in their words; counted also while something is still wrong. */
export function countsOf({ modules, law, terms, acts, claims }: AuthoredCourse): [name: string, count: number][] {
  const lessons = modules.flatMap((module) => module.lessons)
  const scenarios = modules.flatMap((module) => module.scenarios)
  const banks = modules.flatMap(({ bank }) => bank?.part ?? [])
  const files = [...lessons.map(({ part }) => part), ...scenarios.map(({ part }) => part), ...banks]
  const questions = [
    ...lessons.map(({ part }) => part.get('cek')),
    ...scenarios.flatMap(({ part }) => part.get('soal').items),
    ...banks.flatMap(({ items }) => items),
  ]
  const ofKind = (kind: string) =>
    questions.filter((question) => (question.get('jenis').text ?? 'satu') === kind).length
  const said = lessons.flatMap(({ prose }) => prose.references.filter(({ kind }) => kind === 'citation'))
  const cited = new Set([...textsOf(files.flatMap((file) => [...citationsIn(file)])), ...said.map(({ name }) => name)])
  const unsure = law ? [...cited].filter((citation) => isUnsure(articleOf(law, citation))) : []
  const cells = acts?.get('perbuatan').items.flatMap((act) => cellsOf(act)) ?? []
  return [
    ['modul', modules.length],
    ['  sudah ditinjau', modules.filter(({ module }) => module?.part.get('ditinjau').items.length).length],
    ['materi', lessons.length],
    ['halaman', lessons.reduce((sum, { prose }) => sum + prose.pages.length, 0)],
    ['skenario', scenarios.length],
    ['soal', questions.length],
    ['  satu', ofKind('satu')],
    ['  beberapa', ofKind('beberapa')],
    ['  urut', ofKind('urut')],
    ['  pilah', ofKind('pilah')],
    ['istilah', terms?.items.length ?? 0],
    ['pasal dan bagian tercatat', law?.items.flatMap((regulation) => regulation.get('pasal').keys).length ?? 0],
    ['  dirujuk', cited.size],
    ['  dirujuk, berkeyakinan sedang', unsure.length],
    ['perbuatan', acts?.get('perbuatan').items.length ?? 0],
    ['  sel (perbuatan × masa × status)', cells.length],
    ['  sel yang belum ada aturannya', cells.filter((verdicts) => verdicts.has('belum-ada-aturan')).length],
    ['klaim sumber', claims?.items.length ?? 0],
    ['  dibahas', new Set(textsOf([...files, ...questions].flatMap(claimsOf))).size],
  ]
}

/** The verdicts of each phase and status of an act: several where its rules tell one contest from the other. */
function cellsOf(act: Part): Set<string | undefined>[] {
  const cells = new Map<string, Set<string | undefined>>()
  for (const rule of act.get('aturan').items) {
    for (const phase of textsOf(rule.get('masa').items)) {
      for (const status of textsOf(rule.get('status').items)) {
        const verdicts = cells.get(`${phase} ${status}`) ?? new Set()
        cells.set(`${phase} ${status}`, verdicts.add(rule.get('putusan').text))
      }
    }
  }
  return [...cells.values()]
}

function claimsOf(part: Part): Part[] {
  return part.get('klaim').items
}

function textsOf(parts: readonly Part[]): string[] {
  return parts.flatMap(({ text }) => text ?? [])
}

function isUnsure(article: Part | undefined): boolean {
  const confidence = article?.get('keyakinan')
  return ['isi', 'nomor'].some((what) => confidence?.get(what).text === 'sedang')
}
