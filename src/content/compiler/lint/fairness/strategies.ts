import type { Item, Option } from './item.ts'
import { reasoning, refusing, sharedWords } from './words.ts'

/** A trick by which somebody could answer without knowing the law: takes the option that it rates highest. */
export interface Strategy {
  /** Said to the author, as the trick that wins. */
  readonly name: string
  /** What to change in the bank. */
  readonly remedy: string
  readonly rate: (option: Option, item: Item) => number
  /** Over the bank the options stand as written, not as shuffled for a learner. */
  readonly asWritten?: boolean
}

export const strategies: readonly Strategy[] = [
  {
    name: 'paling ketat',
    remedy: 'tambah pengecoh yang lebih ketat daripada kunci',
    rate: strictnessOf,
  },
  {
    name: 'terketat kedua',
    remedy: 'tambah soal yang kuncinya paling ketat atau lebih longgar',
    rate: (option, item) => (strictnessOf(option) === secondOf(item.options.map(strictnessOf)) ? 1 : 0),
  },
  {
    name: 'terlonggar kedua',
    remedy: 'tambah soal yang kuncinya paling longgar atau lebih ketat',
    rate: (option, item) => (strictnessOf(option) === -secondOf(item.options.map((one) => -strictnessOf(one))) ? 1 : 0),
  },
  {
    name: 'paling longgar',
    remedy: 'tambah pengecoh yang lebih longgar daripada kunci',
    rate: (option) => -strictnessOf(option),
  },
  {
    name: 'paling panjang',
    remedy: 'pendekkan kunci atau panjangkan pengecoh',
    rate: ({ text }) => text.length,
  },
  {
    name: 'paling pendek',
    remedy: 'panjangkan kunci atau pendekkan pengecoh',
    rate: ({ text }) => -text.length,
  },
  {
    name: 'pilihan pertama',
    remedy: 'sebar letak kunci di berkas',
    rate: (option, { options }) => -options.indexOf(option),
    asWritten: true,
  },
  {
    name: 'lapor, tolak, atau minta arahan',
    remedy: 'beri pengecoh kata yang sama, atau tulis kunci tanpa kata itu',
    rate: ({ text }) => (refusing.test(text) ? 1 : 0),
  },
  {
    name: 'karena atau sebab',
    remedy: 'beri semua pilihan alasan, atau tidak satu pun',
    rate: ({ text }) => (reasoning.test(text) ? 1 : 0),
  },
  {
    name: 'paling banyak kata dari soal',
    remedy: 'pakai kata soal juga di pengecoh, atau ganti kata itu di kunci',
    rate: ({ text }, { stem }) => sharedWords(stem, text),
  },
]

// An untagged option is told as such; here it must neither win nor lose.
function strictnessOf({ strictness }: Option): number {
  return strictness ?? 1.5
}

function secondOf(levels: readonly number[]): number {
  const [first = 0, second = first] = [...new Set(levels)].sort((one, other) => other - one)
  return second
}
