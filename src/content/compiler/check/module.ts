import type { Problem } from '../problem.ts'
import type { Authored } from '../read/folder.ts'
import type { AuthoredLesson, AuthoredModule, AuthoredScenario } from '../read/module.ts'
import type { Part } from '../read/part.ts'
import { hint } from '../spelling.ts'
import { repeated } from './ids.ts'
import { pageProblems } from './lesson.ts'
import { orderProblems } from './order.ts'
import { pictureProblems } from './picture.ts'
import { questionProblems } from './question.ts'
import { scenarioProblems } from './scenario.ts'
import { sceneProblems } from './scene.ts'

/** Everything that must hold within one module, over all its files. */
export function* moduleProblems(authored: AuthoredModule): Generator<Problem> {
  const { lessons, scenarios, bank, folder, module } = authored
  if (module) {
    yield* namedAsFile(module.part, folder, 'foldernya')
    yield* orderProblems(module.part, authored)
  }
  yield* pictureProblems(authored)
  for (const lesson of lessons) yield* lessonProblems(lesson, module)
  for (const scenario of scenarios) yield* scenarioFileProblems(scenario, module)
  if (!bank) return
  for (const question of repeated(bank.part.items)) {
    yield question.get('id').problem('id ini sudah dipakai soal lain; beri nama lain')
  }
  for (const question of bank.part.items) {
    yield* questionProblems(question, { kind: 'bank' })
    yield* objectiveProblems([question.get('tujuan')], module)
  }
}

function* lessonProblems(lesson: AuthoredLesson, module: Authored<unknown> | undefined): Generator<Problem> {
  const { part, name } = lesson
  const check = part.get('cek')
  yield* namedAsFile(part, name, 'berkasnya')
  yield* pageProblems(lesson)
  yield* objectiveProblems([...part.get('tujuan').items, check.get('tujuan')], module)
  const [objective] = part.get('tujuan').items
  if (check.isWritten) {
    yield* questionProblems(check, { kind: 'check', ...(objective && { objective }) })
  }
}

function* scenarioFileProblems(
  { part, name }: AuthoredScenario,
  module: Authored<unknown> | undefined,
): Generator<Problem> {
  const [verdict, objective] = [part.get('putusan'), part.get('tujuan')]
  yield* namedAsFile(part, name, 'berkasnya')
  yield* scenarioProblems(part)
  yield* sceneProblems(part)
  yield* objectiveProblems([objective], module)
  for (const question of part.get('soal').items) {
    yield* questionProblems(question, { kind: 'scenario', verdict, objective })
    yield* objectiveProblems([question.get('tujuan')], module)
  }
}

function* namedAsFile(part: Part, name: string, whose: string): Generator<Problem> {
  const id = part.get('id')
  if (id.text && id.text !== name) yield id.problem(`harus sama dengan nama ${whose}, "${name}"`)
}

function* objectiveProblems(named: readonly Part[], module: Authored<unknown> | undefined): Generator<Problem> {
  const known = module?.part.get('tujuan').keys
  if (!known) return
  for (const objective of named) {
    const { text } = objective
    if (text && !known.includes(text)) {
      yield objective.problem(`tujuan "${text}" tidak ada di modul.yaml${hint(text, known)}`)
    }
  }
}
