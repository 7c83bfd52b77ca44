import type { Problem } from './problem.ts'
import type { ScenarioFile } from './schema-lesson.ts'
import type { Source } from './source.ts'

/** Every way through a scenario leads on and ends: no unknown step, no circle, no question that nobody reaches. */
export function scenarioProblems(scenario: ScenarioFile, source: Source): Problem[] {
  const ids = scenario.questions.map(({ id }) => id)
  const problems: Problem[] = []
  for (const [at, id] of ids.entries()) {
    if (ids.indexOf(id) !== at)
      problems.push(source.problem(['soal', at, 'id'], `id "${id}" dipakai dua kali; beri nama lain`))
  }
  for (const [at, question] of scenario.questions.entries()) {
    if (question.kind !== 'one') continue
    for (const [index, choice] of question.choices.entries()) {
      if (choice.next === undefined || ids.includes(choice.next)) continue
      problems.push(
        source.problem(['soal', at, 'pilihan', index, 'lanjut'], `tidak ada soal dengan id "${choice.next}"`),
      )
    }
  }
  if (problems.length > 0) return problems
  const circle = circleFrom(scenario, ids[0] ?? '', [])
  if (circle) {
    const at = ids.indexOf(circle)
    return [
      source.problem(['soal', at], 'jalan cerita kembali ke soal ini dan tidak pernah selesai; ubah salah satu lanjut'),
    ]
  }
  const reached = reachedFrom(scenario, ids[0] ?? '')
  return ids.flatMap((id, at) =>
    reached.has(id)
      ? []
      : [source.problem(['soal', at, 'id'], 'tidak ada jalan ke soal ini; tunjuk dengan lanjut dari pilihan lain')],
  )
}

function nextOf(scenario: ScenarioFile, id: string): string[] {
  const question = scenario.questions.find((candidate) => candidate.id === id)
  if (question?.kind !== 'one') return []
  return question.choices.flatMap(({ next }) => next ?? [])
}

function circleFrom(scenario: ScenarioFile, id: string, trail: readonly string[]): string | undefined {
  if (trail.includes(id)) return id
  for (const next of nextOf(scenario, id)) {
    const circle = circleFrom(scenario, next, [...trail, id])
    if (circle) return circle
  }
  return undefined
}

function reachedFrom(scenario: ScenarioFile, id: string, reached = new Set<string>()): Set<string> {
  if (!reached.has(id)) {
    reached.add(id)
    for (const next of nextOf(scenario, id)) reachedFrom(scenario, next, reached)
  }
  return reached
}
