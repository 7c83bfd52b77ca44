import type { Item, Option } from './item.ts'
import { absolute, legal, reporting, sharedWords } from './words.ts'

/** A share over the questions of a module, and between what bounds it is fair. */
export interface Share {
  readonly what: string
  readonly share: number
  readonly least: number
  readonly most: number
  readonly remedy: string
}

/** Below so many questions a share says more about luck than about the module. */
export const enough = 12

/** Rules 9 to 14 of item writing, over the questions with one answer. */
export function sharesOf(items: readonly Item[]): Share[] {
  const ones = items.filter(
    ({ question, options }) => question.kind === 'one' && options.some(({ isRight }) => isRight),
  )
  if (ones.length < enough) return []
  const positive = ones.filter(({ question }) => question.verdict === 'allowed' || question.verdict === 'required')
  const silent = ones.filter(({ options }) => !reporting.test(keyOf(options).text))
  const shown = (pattern: RegExp) => ({
    keys: shareOf(ones, ({ options }) => Number(pattern.test(keyOf(options).text))),
    others: shareOf(
      ones.flatMap(({ options }) => options.filter(({ isRight }) => !isRight)),
      ({ text }) => Number(pattern.test(text)),
    ),
  })
  const [law, total] = [shown(legal), shown(absolute)]
  return [
    share(
      'kunci adalah pilihan terpanjang',
      winner(ones, ({ text }) => text.length),
      0.15,
      0.35,
      'ubah panjang pilihan',
    ),
    share(
      'kunci adalah pilihan terpendek',
      winner(ones, ({ text }) => -text.length),
      0.15,
      0.35,
      'ubah panjang pilihan',
    ),
    share('kunci adalah pilihan paling ketat', winner(ones, strictness), 0, 0.35, 'tambah pengecoh yang lebih ketat'),
    share(
      'kunci adalah pilihan paling longgar',
      winner(ones, (one) => -strictness(one)),
      0,
      0.35,
      'tambah pengecoh yang lebih longgar',
    ),
    share(
      'soal boleh dan wajib punya pengecoh yang lebih ketat daripada kunci',
      shareOf(positive, ({ options }) => Number(options.some((one) => strictness(one) > strictness(keyOf(options))))),
      positive.length > 0 ? 0.5 : 0,
      1,
      'tambah pengecoh yang terlalu berhati-hati',
    ),
    share(
      'kunci memuat kata lapor, catat, atau tanya',
      shareOf(ones, ({ options }) => Number(reporting.test(keyOf(options).text))),
      0,
      0.35,
      'tulis kunci tanpa kata itu',
    ),
    share(
      'soal yang kuncinya tanpa kata lapor punya pengecoh dengan kata lapor, catat, atau tanya',
      shareOf(silent, ({ options }) => Number(options.some(({ text }) => reporting.test(text)))),
      silent.length > 0 ? 1 / 3 : 0,
      1,
      'beri pengecoh kata itu di lebih banyak soal',
    ),
    share(
      'kata hukum (UU, aturan, Bawaslu, sanksi) ada di kunci',
      law.keys,
      0,
      law.others,
      'pakai kata itu di pengecoh juga',
    ),
    share(
      'kata mutlak (selalu, pasti, hanya, semua) ada di kunci',
      total.keys,
      total.others - 0.1,
      total.others + 0.1,
      'samakan dengan pengecoh',
    ),
    share(
      'kunci tidak memuat lebih banyak kata soal daripada pengecoh',
      shareOf(ones, ({ options, stem }) => {
        const shared = (one: Option) => sharedWords(stem, one.text)
        const others = options.filter(({ isRight }) => !isRight).map(shared)
        return Number(shared(keyOf(options)) <= Math.max(0, ...others))
      }),
      0.6,
      1,
      'ganti kata soal di kunci',
    ),
  ]
}

/** At which place the right answers stand as written, of the questions with four options. */
export function positionsOf(items: readonly Item[]): number[] {
  const ones = items.filter(({ question, options }) => question.kind === 'one' && options.length === 4)
  return ones.length < enough
    ? []
    : [0, 1, 2, 3].map((place) => shareOf(ones, ({ options }) => Number(options[place]?.isRight)))
}

/** Questions whose right answer is to do something, not to leave it. */
export function positiveShare(items: readonly Item[]): number {
  return shareOf(items, ({ question }) => Number(question.verdict === 'allowed' || question.verdict === 'required'))
}

function share(what: string, value: number, least: number, most: number, remedy: string): Share {
  return { what, share: value, least, most, remedy }
}

// Where several options are equally long or strict, each is the winner in its part.
function winner(items: readonly Item[], rate: (option: Option) => number): number {
  return shareOf(items, ({ options }) => {
    const best = Math.max(...options.map(rate))
    const winners = options.filter((option) => rate(option) === best)
    return winners.filter(({ isRight }) => isRight).length / winners.length
  })
}

function keyOf(options: readonly Option[]): Option {
  // Only questions with a right option come here.
  return options.find(({ isRight }) => isRight) as Option
}

function strictness({ strictness }: Option): number {
  return strictness ?? 1.5
}

function shareOf<Member>(members: readonly Member[], rate: (member: Member) => number): number {
  return members.length > 0 ? members.reduce((sum, member) => sum + rate(member), 0) / members.length : 0
}
