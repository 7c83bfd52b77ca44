import type { Problem } from '../problem.ts'
import type { Part } from '../read/part.ts'
import { hint } from '../spelling.ts'
import { idOf, idsOf, repeated } from './ids.ts'

/** Every question can be answered right, and not by doing the same to all options. */
export function* answerProblems(question: Part): Generator<Problem> {
  const options = question.get('pilihan')
  if (options.items.length === 1) yield options.problem('paling sedikit dua pilihan')
  switch (question.get('jenis').text ?? 'satu') {
    case 'satu':
      if (options.items.every((option) => !isRight(option))) {
        yield options.problem('tidak satu pun pilihan dinilai "tepat"; nilai salah satunya tepat')
      }
      break
    case 'beberapa':
      if (options.items.every((option) => !isRight(option))) {
        yield options.problem('tidak satu pun pernyataan dinilai "tepat"; harus ada yang dicentang')
      }
      if (options.items.length > 0 && options.items.every(isRight)) {
        yield options.problem('semua pernyataan dinilai "tepat"; harus ada yang tidak dicentang')
      }
      break
    case 'urut':
      yield* orderProblems(question)
      break
    case 'pilah':
      yield* groupProblems(question)
      break
  }
}

function isRight(option: Part): boolean {
  return option.get('penilaian').text === 'tepat'
}

function* orderProblems(question: Part): Generator<Problem> {
  const order = question.get('benar')
  const cards = idsOf(question.get('pilihan').items)
  const named = order.items.map(({ text }) => text)
  for (const [at, card] of order.items.entries()) {
    if (card.text === undefined) continue
    if (!cards.includes(card.text))
      yield card.problem(`tidak ada pilihan dengan id "${card.text}"${hint(card.text, cards)}`)
    else if (named.indexOf(card.text) < at)
      yield card.problem(`"${card.text}" sudah disebut di atas; hapus salah satunya`)
  }
  if (!order.isList) return
  for (const card of cards) {
    if (!named.includes(card)) yield order.problem(`"${card}" belum disebut; setiap pilihan disebut satu kali`)
  }
}

function* groupProblems(question: Part): Generator<Problem> {
  const groups = question.get('kelompok').items
  const ids = idsOf(groups)
  if (groups.length === 1) yield question.get('kelompok').problem('paling sedikit dua kelompok')
  for (const group of repeated(groups))
    yield group.get('id').problem('id ini sudah dipakai kelompok lain; beri nama lain')
  const cards = question.get('pilihan').items.map((card) => card.get('kelompok'))
  const astray = cards.filter(({ text }) => text !== undefined && !ids.includes(text))
  for (const group of astray) {
    yield group.problem(`tidak ada kelompok dengan id "${group.text}"${hint(group.text ?? '', ids)}`)
  }
  // The group that a misspelt card was meant for is not empty.
  if (astray.length > 0) return
  for (const group of groups) {
    if (cards.some(({ text }) => text === idOf(group))) continue
    yield group.problem('kelompok ini tidak punya satu kartu pun; isi, atau hapus')
  }
}
