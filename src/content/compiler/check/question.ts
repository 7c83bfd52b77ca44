import type { Problem } from '../problem.ts'
import type { Part } from '../read/part.ts'
import { answerProblems } from './answer.ts'
import { repeated } from './ids.ts'
import { wordsIn } from './words.ts'

/** Where a question stands, and what it takes from there. */
export interface Home {
  readonly kind: 'check' | 'scenario' | 'bank'
  readonly verdict?: Part
  readonly objective?: Part
}

/** What a schema cannot see in one question: its place, its length, whether it can be answered right and is explained. */
export function* questionProblems(question: Part, home: Home): Generator<Problem> {
  yield* placed(question, home)
  yield* short(question)
  yield* answerProblems(question)
  yield* explained(question, home)
  for (const option of repeated(question.get('pilihan').items)) {
    yield option.get('id').problem('id ini sudah dipakai pilihan lain; beri nama lain')
  }
}

function* placed(question: Part, home: Home): Generator<Problem> {
  const [id, bank] = [question.get('id'), question.get('bank')]
  if (home.kind === 'check' && id.isWritten) yield id.problemAtKey('hapus; soal cek tidak memakai id')
  if (home.kind !== 'check' && !id.isWritten) yield id.problem('wajib diisi')
  if (home.kind === 'bank' && !bank.isWritten) yield bank.problem('wajib diisi; pilih kuis, ujian, atau tes')
  if (home.kind !== 'bank' && bank.isWritten) yield bank.problemAtKey('hapus; bank hanya untuk soal di soal.yaml')
  if (!question.get('tujuan').isWritten && !home.objective) yield question.get('tujuan').problem('wajib diisi')
  if (!question.get('putusan').isWritten && !home.verdict) yield question.get('putusan').problem('wajib diisi')
  if (home.kind === 'scenario') {
    const sanction = question.get('sanksi')
    if (sanction.isWritten) yield sanction.problemAtKey('hapus; sanksi dalam skenario diambil dari perbuatan.yaml')
    return
  }
  for (const option of question.get('pilihan').items) {
    const next = option.get('lanjut')
    if (next.isWritten) yield next.problemAtKey('hapus; lanjut hanya untuk soal di dalam skenario')
  }
}

function* short(question: Part): Generator<Problem> {
  const prompt = question.get('pertanyaan')
  const asked = wordsIn(prompt.text)
  if (asked > 45) yield prompt.problem(`${asked} kata; paling banyak 45, pindahkan ceritanya ke situasi`)
  for (const option of question.get('pilihan').items) {
    const [text, feedback] = [option.get('teks'), option.get('umpan_balik')]
    const [said, explained] = [wordsIn(text.text), wordsIn(feedback.text)]
    if (said > 16) yield text.problem(`${said} kata; paling banyak 10, pindahkan alasannya ke umpan_balik`)
    else if (said > 10) yield text.warning(`${said} kata; sebaiknya paling banyak 10`)
    if (explained > 40) yield feedback.warning(`${explained} kata; sebaiknya paling banyak 40`)
    if (/^salah\b/i.test(feedback.text ?? '')) yield feedback.problem('jangan diawali "Salah"; mulai dengan alasannya')
  }
}

function* explained(question: Part, home: Home): Generator<Problem> {
  const basis = question.get('dasar_hukum')
  if (!basis.isWritten || basis.items.length === 0)
    yield basis.problem('wajib diisi; sebut sedikitnya satu dasar hukum')
  const verdict = question.get('putusan').text ?? home.verdict?.text
  if (verdict === 'abu' && !question.get('tanya').isWritten) {
    yield question.get('tanya').problem('wajib diisi untuk putusan abu; sebut kepada siapa bertanya')
  }
  for (const option of question.get('pilihan').items) {
    const judged = option.get('penilaian').text
    const [instead, misconception] = [option.get('sebaiknya'), option.get('salah_paham')]
    if ((judged === 'keliru' || judged === 'kurang-tepat') && !instead.isWritten) {
      yield instead.problem('wajib diisi; katakan apa yang sebaiknya dilakukan')
    }
    if (judged === 'keliru' && !misconception.isWritten) {
      yield misconception.problem('wajib diisi; sebut kode salah paham M01 sampai M42')
    }
  }
}
