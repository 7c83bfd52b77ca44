import { wordsOf } from './words.ts'

/** A word or number of a citation, and what it counts: the 5 of `Pasal 5` is not the 5 of `angka 5`. */
export interface Mark {
  readonly text: string
  readonly label: Label
}

type Label = 'name' | 'pasal' | 'ayat' | 'huruf' | 'angka' | 'any' | 'nickname'

const labels: Readonly<Record<string, Label>> = {
  ...{ pasal: 'pasal', psl: 'pasal', ps: 'pasal', ayat: 'ayat', huruf: 'huruf', tahun: 'name' },
  ...{ angka: 'angka', butir: 'angka', poin: 'angka', point: 'angka' },
  // What follows these is known by its words alone. People write `nomor` before all kinds of numbers.
  ...{ nomor: 'any', no: 'any', nomer: 'any', bagian: 'any', perihal: 'any', lampiran: 'any', penjelasan: 'any' },
  ...{ amar: 'any', diktum: 'any', rute: 'any', kasus: 'any', ruang: 'any' },
}
const joining = new Set(['dan', 'dari', 'di', 'tentang', 'yang'])

const shortNames: readonly (readonly [long: RegExp, short: string])[] = [
  [/undang[- ]undang/g, 'uu'],
  [/peraturan pemerintah/g, 'pp'],
  [/peraturan presiden/g, 'perpres'],
  [/surat edaran/g, 'se'],
  [/(?:surat )?keputusan bersama/g, 'skb'],
  [/(?:putusan )?(?:mahkamah konstitusi|mk)\b/g, 'mk'],
]

/** What people call a regulation; each says it beside `UU` or a number. */
const nicknames: Readonly<Record<string, string>> = {
  'UU 20/2023': 'asn',
  'UU 7/2017': 'pemilu',
  'UU 10/2016': 'pilkada',
  'UU 1/2015': 'pilkada',
  'UU 6/2014': 'desa',
  'UU 1/2023': 'kuhp',
  'PP 94/2021': 'disiplin pns',
  'PP 49/2018': 'pppk',
}

/** The marks of a citation as it is recorded. A label holds until the next one. */
export function marksOf(citation: string, regulation: string): Mark[] {
  let label: Label = 'name'
  const marks: Mark[] = []
  for (const word of wordsOf(citation)) {
    const next = labels[word]
    if (next) label = next
    else if (!joining.has(word)) marks.push({ text: word, label })
  }
  const called = wordsOf(nicknames[regulation] ?? '')
  return [...marks, ...called.map((text): Mark => ({ text, label: 'nickname' }))]
}

/** The marks that somebody typed. A label holds for the next word; a number without one may count anything. */
export function marksIn(typed: string): Mark[] {
  const short = shortNames.reduce((text, [long, name]) => text.replace(long, name), typed.toLowerCase())
  let label: Label = 'any'
  const marks: Mark[] = []
  for (const word of wordsOf(short.replace(/\b(pasal|psl|ps|ayat|huruf|angka)(?=\d)/g, '$1 '))) {
    const next = labels[word]
    if (!next && !joining.has(word)) marks.push({ text: word, label })
    label = next ?? 'any'
  }
  return marks
}

/** What was typed without the words that only say what a number counts: they stand in every sentence about the law. */
export function withoutLabels(typed: string): string {
  const rest = typed.replace(/\b(?:pasal|psl|ps|ayat|huruf)(?=\b|\d)/gi, ' ')
  return rest.trim() === '' ? typed : rest
}

export interface Naming {
  /** Of two citations that are named, the one with more points is meant: it has less besides. */
  readonly points: number
  /** A number or the regulation itself was typed, and not only words that stand in many sentences. */
  readonly isSure: boolean
}

/** How well what was typed names this citation; nothing where a part of it is not there. Its last mark may be unfinished. */
export function namingOf(sought: readonly Mark[], marks: readonly Mark[]): Naming | undefined {
  const free = [...marks]
  let points = 0
  let isSure = false
  for (const [at, mark] of sought.entries()) {
    const best = bestOf(free, mark, at === sought.length - 1)
    if (!best) return undefined
    points += best.worth
    isSure ||= best.found.label === 'name' || /\d/.test(mark.text)
    free.splice(free.indexOf(best.found), 1)
  }
  return points > 0 ? { points: points - free.length / 100, isSure } : undefined
}

function bestOf(free: readonly Mark[], sought: Mark, isLast: boolean): { found: Mark; worth: number } | undefined {
  return free
    .map((found) => ({ found, worth: worthOf(found, sought, isLast) }))
    .filter(({ worth }) => worth > 0)
    .sort((one, other) => other.worth - one.worth)[0]
}

function worthOf(found: Mark, sought: Mark, isLast: boolean): number {
  if (sought.label !== 'any' && sought.label !== found.label) return 0
  const whole = sought.label !== 'any' ? 3 : found.label === 'name' || found.label === 'pasal' ? 2 : 1
  if (found.text === sought.text) return whole
  return isLast && sought.text.length > 1 && found.text.startsWith(sought.text) ? whole / 2 : 0
}
