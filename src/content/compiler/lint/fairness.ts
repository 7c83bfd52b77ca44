import type { Problem } from '../problem.ts'
import type { AuthoredCourse, AuthoredModule } from '../read/module.ts'
import { examsOf, hasExam, quizzesOf, seeds } from './fairness/draws.ts'
import { type Item, itemsOf } from './fairness/item.ts'
import { itemProblems } from './fairness/item-rules.ts'
import { averageOf, meanOf } from './fairness/play.ts'
import { enough, positionsOf, positiveShare, sharesOf } from './fairness/shares.ts'
import { strategies } from './fairness/strategies.ts'

const most = { average: 0.45, position: 0.32 }

/** In a quiz of eight even blind luck passes now and then: a trick may not do it more often than this. */
const mostQuizzes = 0.1

/** No trick replaces knowing: not over the bank, not in the exam, and not by the form of the options. */
export function* fairnessProblems({ modules }: AuthoredCourse): Generator<Problem> {
  const read = modules.map((module) => ({ module, items: itemsOf(module) }))
  for (const { module, items } of read) {
    for (const item of items) yield* itemProblems(item)
    yield* shareProblems(module, items)
  }
  const bank = read.flatMap(({ items }) => items).filter(isAsked)
  const [first] = modules
  if (!first || bank.length < enough) return
  yield* bankProblems(bank, first)
  yield* drawProblems(read, first)
}

/** What the tricks were tried on, in one line for who checks the course. */
export function fairnessNote({ modules }: AuthoredCourse): string | undefined {
  if (modules.length === 0) return undefined
  const tried = `${seeds.toLocaleString('id-ID')} undian tetap, ${strategies.length} trik`
  return hasExam(modules)
    ? `Uji kewajaran: ujian akhir, ${tried}.`
    : `Uji kewajaran: kuis tiap modul, ${tried}; kisi-kisi ujian belum dapat diisi karena belum semua modul ditulis.`
}

// The checks in lessons belong to no quiz and to no exam.
function isAsked({ home }: Item): boolean {
  return home !== 'check'
}

function* shareProblems(module: AuthoredModule, items: readonly Item[]): Generator<Problem> {
  for (const { what, share, least, most, remedy } of sharesOf(items)) {
    if (share >= least - 1e-9 && share <= most + 1e-9) continue
    const bound = share < least ? `paling sedikit ${percent(least)}` : `paling banyak ${percent(most)}`
    yield placeOf(module, items).warning(`${what}: ${percent(share)} (${bound}); ${remedy}`)
  }
}

function* bankProblems(bank: readonly Item[], module: AuthoredModule): Generator<Problem> {
  const place = placeOf(module, bank)
  for (const strategy of strategies) {
    const played = averageOf(strategy, bank)
    const average = meanOf(played.map(({ score }) => score))
    if (average < most.average) continue
    const won = played.filter(({ score }) => score > 0.9).map(({ item }) => item.question.id)
    const message = `trik "${strategy.name}" meraih ${percent(average)} dari bank soal (harus di bawah ${percent(most.average)}); ${strategy.remedy}, misalnya di ${won.slice(0, 3).join(', ')}`
    yield place.problem(message)
  }
  for (const [at, share] of positionsOf(bank).entries()) {
    if (share <= most.position) continue
    yield place.problem(
      `${percent(share)} jawaban tepat ditulis di urutan ${at + 1} (paling banyak ${percent(most.position)}); pindahkan letak kunci`,
    )
  }
  const positive = positiveShare(bank)
  if (positive < 1 / 3) {
    yield place.problem(
      `hanya ${percent(positive)} soal berputusan boleh atau wajib (paling sedikit 33 %); tambah soalnya`,
    )
  }
}

function* drawProblems(
  read: readonly { module: AuthoredModule; items: readonly Item[] }[],
  first: AuthoredModule,
): Generator<Problem> {
  if (!hasExam(read.map(({ module }) => module))) {
    for (const { module, items } of read) {
      for (const [{ name, remedy }, passed] of quizzesOf(module, items)) {
        if (passed / seeds <= mostQuizzes) continue
        const message = `trik "${name}" lulus ${passed} dari ${seeds} kuis (paling banyak ${seeds * mostQuizzes}); ${remedy}`
        yield placeOf(module, items).problem(message)
      }
    }
    return
  }
  const items = read.flatMap((module) => module.items)
  const { missing, passes } = examsOf(items)
  const place = placeOf(first, items)
  for (const { what, has, least } of missing) {
    const wrong = has < least ? `kurang (${has}, perlu ${least})` : `terlalu banyak (${has})`
    yield place.warning(`kisi-kisi ujian tidak terpenuhi: ${what} ${wrong}; tambah soal dengan bank ujian`)
  }
  for (const [{ name, remedy }, passed] of passes) {
    if (passed > 0) yield place.problem(`trik "${name}" lulus ${passed} dari ${seeds} ujian; ${remedy}`)
  }
}

function placeOf({ module, bank }: AuthoredModule, [item]: readonly Item[]) {
  // A module that has questions has a file in which one of them stands.
  return module?.part.get('kuis') ?? bank?.part ?? (item as Item).part
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`.replace('.', ',')
}
