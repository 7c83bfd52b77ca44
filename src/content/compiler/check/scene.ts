import type { Problem } from '../problem.ts'
import type { Part } from '../read/part.ts'
import { hint } from '../spelling.ts'
import { idsOf, repeated } from './ids.ts'

const sceneKeys = ['percakapan', 'linimasa']

/** What a stage shows leads to choices that exist, and every choice can be reached on it: no dead end on any stage. */
export function* sceneProblems(scenario: Part): Generator<Problem> {
  const stage = scenario.get('panggung')
  for (const key of sceneKeys) {
    const scene = scenario.get(key)
    if (stage.text === key && !scene.isWritten) yield stage.problem(`panggung ini membutuhkan ${key}: di berkas ini`)
    if (stage.text !== key && scene.isWritten) {
      yield scene.problemAtKey(`hanya untuk panggung: ${key}; hapus, atau ganti panggungnya`)
    }
  }
  if (stage.text === 'percakapan') yield* chatProblems(scenario, scenario.get('percakapan'))
  if (stage.text === 'linimasa') yield* feedProblems(scenario, scenario.get('linimasa'))
}

function* chatProblems(scenario: Part, chat: Part): Generator<Problem> {
  const questions = scenario.get('soal').items
  const turns = chat.get('adegan').items
  const ids = idsOf(questions)
  const meant = turns.map((turn) => turn.get('untuk'))
  for (const name of meant) {
    const { text } = name
    if (text === undefined) continue
    if (!ids.includes(text)) yield name.problem(`tidak ada soal dengan id "${text}"${hint(text, ids)}`)
    else if (meant.filter((other) => other.text === text).length > 1) {
      yield name.problem('soal ini sudah punya adegan; gabungkan')
    }
  }
  const [opening] = ids
  if (chat.get('adegan').isWritten && opening && !meant.some(({ text }) => text === opening)) {
    yield chat.get('adegan').problem(`soal pembuka "${opening}" belum punya adegan`)
  }
  for (const turn of turns) {
    const question = questions.find((one) => one.get('id').text === turn.get('untuk').text)
    if (question) {
      yield* choiceProblems(question, turn.get('balasan'), turn.get('balasan').items.map(answerOf))
      yield* twiceProblems(turn.get('balasan').items.map(answerOf))
    }
  }
}

function* feedProblems(scenario: Part, feed: Part): Generator<Problem> {
  const [opening] = scenario.get('soal').items
  const posts = feed.get('unggahan').items
  for (const post of repeated(posts)) yield post.get('id').problem('id ini sudah dipakai unggahan lain; beri nama lain')
  if (!opening) return
  const acts = posts.flatMap((post) => post.get('tindakan').items)
  yield* choiceProblems(opening, feed, [...acts.map(answerOf), feed.get('lewati')])
  const choices = idsOf(opening.get('pilihan').items)
  for (const later of feed.get('kelak').items.map(answerOf)) yield* unknownProblems(later, choices)
  yield* twiceProblems(feed.get('kelak').items.map(answerOf))
  for (const post of posts) {
    const kinds = post.get('tindakan').items.map((act) => act.get('tindakan'))
    for (const act of post.get('tindakan').items) {
      const kind = act.get('tindakan')
      const alike = kinds.filter(({ text }) => text === kind.text).length
      if (alike > 1 && !act.get('kata').isWritten) yield kind.problem('tindakan ini ada dua kali; bedakan dengan kata')
    }
  }
}

function answerOf(part: Part): Part {
  return part.get('jawaban')
}

/** Every answer is a choice of the question, and every choice is somebody's answer. */
function* choiceProblems(question: Part, at: Part, answers: readonly Part[]): Generator<Problem> {
  const choices = question.get('pilihan').items
  const known = idsOf(choices)
  for (const answer of answers) yield* unknownProblems(answer, known)
  for (const choice of known) {
    if (!answers.some(({ text }) => text === choice)) {
      yield at.problem(`tidak ada jalan ke pilihan "${choice}" di panggung ini; tambahkan`)
    }
  }
}

function* unknownProblems(answer: Part, known: readonly string[]): Generator<Problem> {
  const { text } = answer
  if (text === undefined || known.includes(text)) return
  yield answer.problem(`tidak ada pilihan dengan id "${text}"${hint(text, known)}`)
}

function* twiceProblems(answers: readonly Part[]): Generator<Problem> {
  for (const [at, answer] of answers.entries()) {
    if (answer.text !== undefined && answers.slice(0, at).some(({ text }) => text === answer.text)) {
      yield answer.problem('pilihan ini sudah ditulis di atas; gabungkan')
    }
  }
}
