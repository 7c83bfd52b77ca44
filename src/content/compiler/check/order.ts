import type { Problem } from '../problem.ts'
import type { AuthoredModule } from '../read/module.ts'
import type { Part } from '../read/part.ts'
import { hint } from '../spelling.ts'
import { repeated } from './ids.ts'

/** `modul.yaml`: the path names every file once, lets nobody only read, and the quiz has questions enough. */
export function* orderProblems(module: Part, authored: AuthoredModule): Generator<Problem> {
  const order = module.get('urutan')
  const isReadable =
    order.isList && order.items.every((step) => ['materi', 'skenario'].some((kind) => step.get(kind).text))
  for (const step of repeated(order.items, keyOf)) yield step.problem('sudah disebut di atas; hapus salah satunya')
  for (const kind of ['materi', 'skenario'] as const) {
    const files = authored.names[kind]
    const named = order.items.map((step) => step.get(kind))
    for (const step of named) {
      if (step.text === undefined || files.includes(step.text)) continue
      const ending = kind === 'materi' ? 'md' : 'yaml'
      yield step.problem(
        `berkas ${kind}/${step.text}.${ending} tidak ada${hint(step.text, files) || '; buat, atau hapus baris ini'}`,
      )
    }
    for (const file of isReadable ? files : []) {
      if (named.some(({ text }) => text === file)) continue
      yield order.problem(
        `${kind} "${file}" belum disebut, jadi tidak akan tampil; sebut di sini, atau hapus berkasnya`,
      )
    }
  }
  for (const [at, step] of order.items.entries()) {
    const before = order.items[at - 1]
    if (!before || keyOf(before) === keyOf(step)) continue
    if (isReading(before, authored) && isReading(step, authored)) {
      yield step.problem('dua materi baca berturut-turut; selipkan skenario, atau ubah perannya menjadi latih')
    }
  }
  yield* quizProblems(module, authored)
  yield* historyProblems(module)
}

function keyOf(step: Part): string | undefined {
  const [kind] = step.keys
  return kind === undefined ? undefined : `${kind}/${step.get(kind).text}`
}

function isReading(step: Part, { lessons }: AuthoredModule): boolean {
  const lesson = lessons.find(({ name }) => name === step.get('materi').text)
  return lesson?.part.get('peran').text === 'baca'
}

function* quizProblems(module: Part, { bank, names }: AuthoredModule): Generator<Problem> {
  const length = module.get('kuis', 'jumlah')
  const own = bank?.part.items.filter((question) => question.get('bank').text === 'kuis').length ?? 0
  const pool = own + names.skenario.length
  if (typeof length.value === 'number' && length.value > pool) {
    yield length.problem(
      `hanya ada ${pool} soal (bank kuis dan pembuka skenario); turunkan jumlahnya, atau tambah soal`,
    )
  }
}

function* historyProblems(module: Part): Generator<Problem> {
  const edition = module.get('edisi')
  const history = module.get('riwayat')
  if (typeof edition.value !== 'number' || !history.isWritten) return
  if (!history.items.some((entry) => entry.get('edisi').value === edition.value)) {
    yield history.problem(`belum memuat edisi ${edition.value}; tulis apa yang berubah di edisi itu`)
  }
}
