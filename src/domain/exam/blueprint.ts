import type { Question, Verdict } from '../course.ts'

/** A service, B parties, C campaign and social media: the three indicators. U: general, without a floor of its own. */
export type Indicator = 'A' | 'B' | 'C' | 'U'

/** Whose act it is, as far as the draw sees to it. */
export type Actor = 'pns' | 'pppk' | 'other'

/** What the draw knows of a question. */
export interface ExamItem {
  readonly id: string
  readonly module: string
  readonly indicator: Indicator
  readonly verdict: Verdict
  readonly kind: Question['kind']
  readonly level: 1 | 2 | 3
  readonly objective: string
  /** Absent where the question belongs to no scenario. */
  readonly scenario?: string
  /** Kept for the exam; the others were met in the modules. */
  readonly isHeldBack: boolean
  readonly actor?: Actor
}

/** How many items of one sort an exam may hold; without `most`, any number from `least` on. */
export interface Quota {
  /** Said to who mends the bank. */
  readonly name: string
  readonly least: number
  readonly most: number
  readonly counts: (item: ExamItem) => boolean
}

export interface Blueprint {
  /** Exactly so many of each module and indicator. */
  readonly cells: readonly { readonly module: string; readonly indicator: Indicator; readonly count: number }[]
  readonly quotas: readonly Quota[]
  readonly perObjective: number
  readonly pass: { readonly total: number; readonly indicator: number }
}

const any = Number.POSITIVE_INFINITY

function quota(name: string, least: number, most: number, counts: Quota['counts']): Quota {
  return { name, least, most, counts }
}

/** The final exam: 30 questions of all six modules. */
export const finalExam: Blueprint = {
  cells: [
    { module: 'uu-20-2023', indicator: 'A', count: 2 },
    { module: 'uu-20-2023', indicator: 'U', count: 1 },
    { module: 'pelayanan-publik', indicator: 'A', count: 6 },
    { module: 'partai-politik', indicator: 'B', count: 7 },
    { module: 'kampanye-dan-media-sosial', indicator: 'C', count: 7 },
    { module: 'tahapan-dan-sanksi', indicator: 'C', count: 2 },
    { module: 'tahapan-dan-sanksi', indicator: 'U', count: 2 },
    { module: 'memimpin-dan-melapor', indicator: 'U', count: 3 },
  ],
  quotas: [
    quota('boleh', 6, 9, ({ verdict }) => verdict === 'allowed'),
    quota('wajib', 5, 8, ({ verdict }) => verdict === 'required'),
    quota('dilarang', 7, 11, ({ verdict }) => verdict === 'forbidden'),
    quota('abu', 2, 4, ({ verdict }) => verdict === 'contested'),
    quota('fakta', 0, 7, ({ verdict }) => verdict === 'fact'),
    quota('satu', 21, 26, ({ kind }) => kind === 'one'),
    quota('beberapa', 1, 4, ({ kind }) => kind === 'many'),
    quota('pilah', 1, 3, ({ kind }) => kind === 'sort'),
    quota('urut', 1, 3, ({ kind }) => kind === 'order'),
    quota('tingkat 1', 0, 6, ({ level }) => level === 1),
    quota('tingkat 3', 4, 8, ({ level }) => level === 3),
    quota('simpanan ujian', 20, any, ({ isHeldBack }) => isHeldBack),
    quota('pelaku PNS', 4, any, ({ actor }) => actor === 'pns'),
    quota('pelaku PPPK atau paruh waktu', 4, any, ({ actor }) => actor === 'pppk'),
    quota('pelaku non-ASN atau desa', 4, any, ({ actor }) => actor === 'other'),
  ],
  perObjective: 3,
  pass: { total: 0.8, indicator: 0.6 },
}

/** The indicator of an objective, where it is not its module's. */
const ofObjective: Readonly<Record<string, Indicator>> = {
  'uu20.2': 'A',
  'tahapan.1': 'C',
  'tahapan.2': 'C',
  'tahapan.5': 'C',
}

const ofModule: Readonly<Record<string, Indicator>> = {
  'pelayanan-publik': 'A',
  'partai-politik': 'B',
  'kampanye-dan-media-sosial': 'C',
}

export function indicatorOf(module: string, objective: string): Indicator {
  return ofObjective[objective] ?? ofModule[module] ?? 'U'
}
