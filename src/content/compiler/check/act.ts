import type { Problem } from '../problem.ts'
import type { AuthoredModule } from '../read/module.ts'
import type { Part } from '../read/part.ts'
import { contestWords } from '../schema/act.ts'
import { employmentWords, phaseWords } from '../schema/words.ts'
import { hint, listed } from '../spelling.ts'
import { idOf, idsOf, repeated } from './ids.ts'

const firm = ['wajib', 'boleh', 'boleh-bersyarat', 'dilarang']

/** `perbuatan.yaml` itself: every act once, every cell of it in exactly one rule, every sentence known and used. */
export function* actProblems(table: Part): Generator<Problem> {
  const acts = table.get('perbuatan').items
  for (const act of repeated(acts)) yield act.get('id').problem('perbuatan ini sudah dicatat di atas; gabungkan')
  for (const act of acts) {
    yield* cellProblems(act)
    for (const rule of act.get('aturan').items) yield* ruleProblems(rule)
  }
  yield* sentenceProblems(table)
}

/** A scenario names an act of the table, and its verdict is what the table says for its phase, status and contest. */
export function* rulingProblems({ scenarios }: AuthoredModule, table: Part): Generator<Problem> {
  for (const { part } of scenarios) {
    const [named, verdict] = [part.get('perbuatan'), part.get('putusan')]
    const acts = table.get('perbuatan').items
    const act = acts.find((candidate) => idOf(candidate) === named.text)
    if (named.text === undefined) continue
    if (!act) {
      const known = idsOf(acts)
      yield named.problem(
        `tidak ada perbuatan dengan id "${named.text}" di modules/perbuatan.yaml${hint(named.text, known) || '; catat dulu di sana'}`,
      )
      continue
    }
    const rules = rulesFor(act, part)
    if (rules.length > 1 && rules.some((rule) => rule.get('pemilihan').isWritten)) {
      yield part
        .get('pemilihan')
        .problem(
          'tabel perbuatan membedakan pemilu dan pilkada untuk masa dan status ini; tulis pemilihan: pemilu, atau pemilihan: pilkada',
        )
      continue
    }
    const said = rules[0]?.get('putusan').text
    if (said === undefined) continue
    if (said === 'belum-ada-aturan' && verdict.text !== 'abu') {
      yield verdict.problem('tabel perbuatan belum punya aturan untuk masa dan status ini; jangan dikunci, tulis abu')
    } else if (!agrees(verdict.text, said)) {
      yield verdict.problem(
        `tabel perbuatan berkata ${said} untuk masa dan status ini; sesuaikan kunci, masa, atau status`,
      )
    }
  }
}

/** Whether a scenario's verdict can stand beside the table's: who must do something may do it. */
function agrees(verdict: string | undefined, said: string): boolean {
  const doing = ['boleh', 'boleh-bersyarat', 'wajib']
  if (verdict === 'boleh' || verdict === 'wajib') return doing.includes(said)
  if (verdict === 'abu') return said === 'abu-abu' || said === 'belum-ada-aturan'
  return verdict === said
}

// More than one where the contests differ and the scenario names none.
function rulesFor(act: Part, scenario: Part): Part[] {
  const [phase, contest] = [scenario.get('masa').text, scenario.get('pemilihan').text]
  const status = scenario.get('status').text ?? 'pns'
  return act.get('aturan').items.filter((rule) => {
    const within = rule.get('pemilihan')
    const isOther = within.isWritten && contest !== undefined && !includes(within, contest)
    return includes(rule.get('masa'), phase) && includes(rule.get('status'), status) && !isOther
  })
}

function includes(list: Part, word: string | undefined): boolean {
  return list.items.some(({ text }) => text === word)
}

function* cellProblems(act: Part): Generator<Problem> {
  const rules = act.get('aturan').items
  const seen = new Set<string>()
  for (const rule of rules) {
    const twice = cellsOf(rule).filter((cell) => seen.has(cell))
    for (const cell of cellsOf(rule)) seen.add(cell)
    if (twice.length > 0) yield rule.problem(`sudah diatur di atas: ${shown(twice)}; setiap masa dan status satu kali`)
  }
  const missing = everyCell().filter((cell) => !seen.has(cell))
  if (missing.length > 0) yield act.get('aturan').problem(`belum diatur: ${shown(missing)}`)
}

function* ruleProblems(rule: Part): Generator<Problem> {
  const verdict = rule.get('putusan')
  if (!firm.includes(verdict.text ?? '')) return
  if (rule.get('keyakinan').text === 'rendah') {
    yield verdict.problem(
      'putusan tegas tidak boleh bersandar pada keyakinan rendah; pakai abu-abu atau belum-ada-aturan',
    )
  }
  if (rule.get('dasar_hukum').items.length === 0) {
    yield rule.get('dasar_hukum').problem('wajib diisi; putusan tegas menyebut sedikitnya satu dasar hukum')
  }
}

function* sentenceProblems(table: Part): Generator<Problem> {
  const sentences = table.get('kalimat')
  const used = new Set<string>()
  for (const said of table.get('perbuatan').items.flatMap(saidIn)) {
    if (said.text === undefined || !isName(said.text)) continue
    used.add(said.text)
    if (!sentences.keys.includes(said.text)) {
      yield said.problem(`tidak ada kalimat dengan id "${said.text}"${hint(said.text, sentences.keys)}`)
    }
  }
  for (const name of sentences.keys) {
    if (!used.has(name)) yield sentences.get(name).problemAtKey('kalimat ini tidak dipakai; hapus')
  }
}

function saidIn(act: Part): Part[] {
  const inRules = act.get('aturan').items.flatMap((rule) => [rule.get('alasan'), rule.get('catatan')])
  return [...inRules, act.get('sebaiknya'), act.get('tanya')]
}

// A sentence has spaces; the id of one has none.
function isName(said: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)+$/.test(said)
}

function everyCell(): string[] {
  return phaseWords.flatMap((phase) =>
    employmentWords.flatMap((status) => contestWords.map((contest) => `${phase}/${status}/${contest}`)),
  )
}

function cellsOf(rule: Part): string[] {
  const named = rule.get('pemilihan').items.flatMap(({ text }) => text ?? [])
  const within = named.length > 0 ? named : contestWords
  return rule
    .get('masa')
    .items.flatMap((phase) =>
      rule.get('status').items.flatMap((status) => within.map((contest) => `${phase.text}/${status.text}/${contest}`)),
    )
}

// The contest is said only where it makes the difference.
function shown(cells: readonly string[]): string {
  const places = new Map<string, string[]>()
  for (const cell of cells) {
    const [phase, status, contest] = cell.split('/')
    const place = `${phase} × ${status}`
    places.set(place, [...(places.get(place) ?? []), contest ?? ''])
  }
  const words = [...places].map(([place, within]) =>
    within.length === contestWords.length ? place : `${place} (${within.join(', ')})`,
  )
  return words.length > 4 ? `${words.slice(0, 3).join(', ')}, dan ${words.length - 3} lagi` : listed(words)
}
