import type { Problem } from '../problem.ts'
import type { Part } from '../read/part.ts'
import { hint } from '../spelling.ts'
import { idOf, idsOf, repeated } from './ids.ts'

/** Every way through a scenario leads on and ends: no unknown step, no circle, no question that nobody reaches. */
export function* scenarioProblems(scenario: Part): Generator<Problem> {
  const questions = scenario.get('soal').items
  if (scenario.get('soal').isWritten && questions.length === 0) yield scenario.get('soal').problem('wajib diisi')
  const twice = repeated(questions)
  for (const question of twice) yield question.get('id').problem('id ini sudah dipakai soal lain; beri nama lain')
  const ids = idsOf(questions)
  const astray = questions.flatMap(nextsOf).filter(({ text }) => text !== undefined && !ids.includes(text))
  for (const next of astray) yield next.problem(`tidak ada soal dengan id "${next.text}"${hint(next.text ?? '', ids)}`)
  // Where a name is wrong, the way is not known.
  if (twice.length > 0 || astray.length > 0) return
  const { reached, circles } = walk(questions)
  for (const next of circles) {
    yield next.problem(
      `kembali ke soal "${next.text}", jadi skenario tidak pernah selesai; pilih soal lain, atau hapus`,
    )
  }
  for (const question of questions) {
    if (!reached.has(question)) {
      yield question.problem('tidak ada jalan ke soal ini; tunjuk dengan lanjut dari sebuah pilihan, atau hapus')
    }
  }
}

function nextsOf(question: Part): Part[] {
  return question
    .get('pilihan')
    .items.map((option) => option.get('lanjut'))
    .filter(({ text }) => text !== undefined)
}

// Depth first from the opening; `trail` holds the questions that led here, so a way back into it is a circle.
function walk(questions: readonly Part[]) {
  const reached = new Set<Part>()
  const circles: Part[] = []
  const visit = (question: Part, trail: readonly Part[]) => {
    reached.add(question)
    for (const next of nextsOf(question)) {
      const following = questions.find((candidate) => idOf(candidate) === next.text)
      if (!following) continue
      if (following === question || trail.includes(following)) circles.push(next)
      else if (!reached.has(following)) visit(following, [...trail, question])
    }
  }
  const [opening] = questions
  if (opening) visit(opening, [])
  return { reached, circles }
}
