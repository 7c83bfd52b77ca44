import { count } from './markdown.ts'
import type { Problem } from './problem.ts'
import type { AuthoredQuestion } from './schema-question.ts'
import type { Path, Source } from './source.ts'

/** What a schema cannot see: whether a question can be answered right, explains every option, and is short enough. */
export function questionProblems(question: AuthoredQuestion, source: Source, path: Path): Problem[] {
  const tell = (at: Path, message: string, severity?: Problem['severity']) =>
    source.problem([...path, ...at], message, severity)
  return [...limits(question, tell), ...answerable(question, tell), ...explained(question, tell)]
}

type Tell = (at: Path, message: string, severity?: Problem['severity']) => Problem

function limits(question: AuthoredQuestion, tell: Tell): Problem[] {
  const problems: Problem[] = []
  if (count(question.prompt) > 45) {
    problems.push(tell(['pertanyaan'], `${count(question.prompt)} kata; paling banyak 45, pindahkan cerita ke situasi`))
  }
  for (const [index, option] of optionsOf(question).entries()) {
    const words = count(option.text)
    const at = ['pilihan', index, 'teks'] as const
    if (words > 16) problems.push(tell(at, `${words} kata; paling banyak 10, alasan masuk ke umpan_balik`))
    else if (words > 12) problems.push(tell(at, `${words} kata; sebaiknya paling banyak 10`, 'warning'))
    const said = count(option.feedback)
    if (said > 45) {
      problems.push(tell(['pilihan', index, 'umpan_balik'], `${said} kata; sebaiknya paling banyak 40`, 'warning'))
    }
    if (/^salah\b/i.test(option.feedback)) {
      problems.push(tell(['pilihan', index, 'umpan_balik'], 'jangan diawali "Salah"; mulai dengan alasannya'))
    }
  }
  return problems
}

function answerable(question: AuthoredQuestion, tell: Tell): Problem[] {
  const twice = repeated(optionsOf(question).map(({ id }) => id))
  const problems = twice.map((id) => tell(['pilihan'], `id "${id}" dipakai dua kali; beri nama lain`))
  switch (question.kind) {
    case 'one':
      if (!question.choices.some(({ score }) => score === 1)) {
        problems.push(tell(['pilihan'], 'tidak satu pun pilihan dinilai "tepat"'))
      }
      break
    case 'many': {
      const right = question.choices.filter((statement) => statement.right).length
      if (right === 0) problems.push(tell(['pilihan'], 'tidak satu pun pernyataan dinilai "tepat"'))
      if (right === question.choices.length) {
        problems.push(tell(['pilihan'], 'semua pernyataan dinilai "tepat"; peserta cukup mencentang semuanya'))
      }
      break
    }
    case 'order': {
      const cards = question.cards.map(({ id }) => id)
      const missing = cards.filter((id) => !question.rightOrder.includes(id))
      const foreign = question.rightOrder.filter((id) => !cards.includes(id))
      for (const id of missing) problems.push(tell(['benar'], `kartu "${id}" belum ada dalam urutan`))
      for (const id of foreign) problems.push(tell(['benar'], `tidak ada kartu dengan id "${id}"`))
      for (const id of repeated(question.rightOrder)) problems.push(tell(['benar'], `kartu "${id}" ditulis dua kali`))
      break
    }
    case 'sort': {
      const groups = question.groups.map(({ id }) => id)
      for (const [index, card] of question.cards.entries()) {
        if (!groups.includes(card.group)) {
          problems.push(tell(['pilihan', index, 'kelompok'], `tidak ada kelompok dengan id "${card.group}"`))
        }
      }
      for (const [index, group] of groups.entries()) {
        if (!question.cards.some((card) => card.group === group)) {
          problems.push(tell(['kelompok', index], `kelompok "${group}" tidak punya satu kartu pun`))
        }
      }
      break
    }
  }
  return problems
}

function explained(question: AuthoredQuestion, tell: Tell): Problem[] {
  const problems: Problem[] = []
  if (question.citations.length === 0) problems.push(tell(['dasar_hukum'], 'wajib diisi; sebut sedikitnya satu dasar'))
  if (question.kind !== 'one' && question.kind !== 'many') return problems
  for (const [index, option] of question.choices.entries()) {
    const isBest = 'score' in option ? option.score === 1 : option.right
    if (isBest) continue
    const at = ['pilihan', index] as const
    if (!option.instead) problems.push(tell([...at, 'sebaiknya'], 'wajib diisi; katakan apa yang sebaiknya dilakukan'))
    const isWrong = 'score' in option ? option.score === 0 : true
    if (isWrong && !option.misconception) {
      problems.push(tell([...at, 'salah_paham'], 'wajib diisi; sebut kode salah paham M01 sampai M42'))
    }
  }
  return problems
}

export function optionsOf(question: AuthoredQuestion) {
  return question.kind === 'one' || question.kind === 'many' ? question.choices : question.cards
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))]
}
