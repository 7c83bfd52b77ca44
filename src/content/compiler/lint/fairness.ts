import type { Problem } from '../problem.ts'
import type { AuthoredCourse, AuthoredModule } from '../read/module.ts'
import { examsOf, hasExam, isOfExam, quizzesOf, seeds } from './fairness/draws.ts'
import { type Item, itemsOf } from './fairness/item.ts'
import { itemProblems } from './fairness/item-rules.ts'
import { averageOf, meanOf } from './fairness/play.ts'
import { enough, positionsOf, positiveShare, sharesOf } from './fairness/shares.ts'
import { strategies } from './fairness/strategies.ts'

const most = { average: 0.45, position: 0.32 }

/** In a quiz of eight even blind luck passes now and then: a trick may not do it more often than this. */
const mostQuizzes = 0.1

interface Read {
  readonly module: AuthoredModule
  readonly items: readonly Item[]
}

/**
 * No trick replaces knowing: not over the bank, not in the exam, and not by the form of the options. A draft is only warned,
 * and the published bank is judged without it: whoever begins a module stops nobody.
 */
export function* fairnessProblems({ modules }: AuthoredCourse): Generator<Problem> {
  const read = modules
    .map((module) => ({ module, items: itemsOf(module) }))
    .filter(({ module, items }) => module.module || items.length > 0)
  for (const one of read) {
    for (const item of one.items) yield* itemProblems(item)
    yield* shareProblems(one)
  }
  yield* bankProblems(read.filter(({ module }) => !isDraft(module)))
  for (const one of read) if (isDraft(one.module)) yield* bankProblems([one])
  if (hasExam(modules)) yield* examProblems(read)
  else for (const one of read) yield* quizProblems(one)
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
  return home !== 'check' && home !== 'test'
}

// The two tests are passed by nobody, and their wrong answers are settled pair by pair.
function isForTests({ home }: Item): boolean {
  return home === 'test'
}

function* shareProblems(read: Read): Generator<Problem> {
  for (const { what, share, least, most, remedy } of sharesOf(read.items.filter((item) => !isForTests(item)))) {
    if (share >= least - 1e-9 && share <= most + 1e-9) continue
    const bound = share < least ? `paling sedikit ${percent(least)}` : `paling banyak ${percent(most)}`
    yield placeOf(read).warning(`${what}: ${percent(share)} (${bound}); ${remedy}`)
  }
}

function* bankProblems(read: readonly Read[]): Generator<Problem> {
  const [first] = read
  const bank = read.flatMap(({ items }) => items).filter(isAsked)
  if (!first || bank.length < enough) return
  const [place, severity] = [placeOf(first), severityOf(first.module)]
  for (const strategy of strategies) {
    const played = averageOf(strategy, bank)
    const average = meanOf(played.map(({ score }) => score))
    if (average < most.average) continue
    const won = played.filter(({ score }) => score > 0.9).map(({ item }) => item.question.id)
    const message = `trik "${strategy.name}" meraih ${percent(average)} dari bank soal (harus di bawah ${percent(most.average)}); ${strategy.remedy}, misalnya di ${won.slice(0, 3).join(', ')}`
    yield place.problem(message, severity)
  }
  for (const [at, share] of positionsOf(bank).entries()) {
    if (share <= most.position) continue
    const message = `${percent(share)} jawaban tepat ditulis di urutan ${at + 1} (paling banyak ${percent(most.position)}); pindahkan letak kunci`
    yield place.problem(message, severity)
  }
  const positive = positiveShare(bank)
  if (positive < 1 / 3) {
    const message = `hanya ${percent(positive)} soal berputusan boleh atau wajib (paling sedikit 33 %); tambah soalnya`
    yield place.problem(message, severity)
  }
}

function* quizProblems(read: Read): Generator<Problem> {
  const { module, items } = read
  const asked = items.filter(isAsked).length
  // Of so few questions a trick passes by luck, and the author has only begun.
  if (asked < enough) {
    yield placeOf(read).warning(`baru ${asked} soal di kuis dan skenario; trik menebak diuji mulai ${enough} soal`)
    return
  }
  for (const [{ name, remedy }, passed] of quizzesOf(module, items)) {
    if (passed / seeds <= mostQuizzes) continue
    const message = `trik "${name}" lulus ${passed} dari ${seeds} kuis (paling banyak ${seeds * mostQuizzes}); ${remedy}`
    yield placeOf(read).problem(message, severityOf(module))
  }
}

function* examProblems(read: readonly Read[]): Generator<Problem> {
  const items = read.flatMap((one) => one.items)
  const [first] = read
  if (!first) return
  const { missing, passes } = examsOf(items)
  const place = placeOf(first)
  const draft = read.find(({ module }) => isOfExam(module) && isDraft(module))
  for (const { what, has, least } of missing) {
    const wrong = has < least ? `kurang (${has}, perlu ${least})` : `terlalu banyak (${has})`
    yield place.warning(`kisi-kisi ujian tidak terpenuhi: ${what} ${wrong}; tambah soal dengan bank ujian`)
  }
  for (const [{ name, remedy }, passed] of passes) {
    if (passed === 0) continue
    yield place.problem(`trik "${name}" lulus ${passed} dari ${seeds} ujian; ${remedy}`, severityOf(draft?.module))
  }
}

function isDraft({ module }: AuthoredModule): boolean {
  return module?.value?.status === 'draft'
}

function severityOf(module: AuthoredModule | undefined): Problem['severity'] {
  return module && isDraft(module) ? 'warning' : 'error'
}

function placeOf({ module: { module, bank }, items: [item] }: Read) {
  // A module that has questions has a file in which one of them stands.
  return module?.part.get('kuis') ?? bank?.part ?? (item as Item).part
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`.replace('.', ',')
}
