import type { Part } from '../read/part.ts'
import type { Text } from './text.ts'

/** What the table of acts says, each sentence once and where it stands; a shared one has no citations of its own. */
export function* textsOfActs(table: Part): Generator<Text> {
  const shared = table.get('kalimat')
  for (const name of shared.keys) yield* textAt(shared.get(name), 'kalimat', [])
  for (const act of table.get('perbuatan').items) {
    yield* textAt(act.get('judul'), 'judul', [])
    for (const word of act.get('kata').items) yield* textAt(word, 'kata', [])
    for (const { part, kind, citations } of sayingsOf(act)) {
      if (!isShared(part, table)) yield* textAt(part, kind, citations)
    }
  }
}

/** Each shared sentence once more wherever a rule or an act says it, beside the citations that stand there. */
export function* sharedTexts(table: Part): Generator<Text> {
  for (const { part, kind, citations } of table.get('perbuatan').items.flatMap(sayingsOf)) {
    if (!isShared(part, table)) continue
    const { text } = table.get('kalimat', part.text ?? '')
    if (text !== undefined) yield { ...at(part), kind, text, citations }
  }
}

interface Saying {
  readonly part: Part
  readonly kind: string
  readonly citations: readonly string[]
}

// A rule answers for itself. What an act says to all is shown below the rule that a learner asked for.
function sayingsOf(act: Part): Saying[] {
  const rules = act.get('aturan').items
  return [
    ...rules.flatMap((rule) => ['alasan', 'catatan'].map((kind) => saying(rule, kind, citationsOf(rule)))),
    ...['sebaiknya', 'tanya'].map((kind) => saying(act, kind, rules.flatMap(citationsOf))),
  ]
}

function saying(owner: Part, kind: string, citations: readonly string[]): Saying {
  return { part: owner.get(kind), kind, citations }
}

function citationsOf(rule: Part): string[] {
  return rule.get('dasar_hukum').items.flatMap(({ text }) => text ?? [])
}

function isShared({ text }: Part, table: Part): boolean {
  return text !== undefined && table.get('kalimat', text).isWritten
}

function* textAt(part: Part, kind: string, citations: readonly string[]): Generator<Text> {
  if (typeof part.value === 'string') yield { ...at(part), kind, text: part.value, citations }
}

function at(part: Part): Pick<Text, 'source' | 'problem'> {
  return { source: 'acts', problem: (message, how) => part.problem(message, how) }
}
