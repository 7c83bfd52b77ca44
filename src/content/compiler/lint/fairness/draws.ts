import { finalExam } from '../../../../domain/exam/blueprint.ts'
import { drawExam, type Shortfall } from '../../../../domain/exam/draw.ts'
import { examResult } from '../../../../domain/exam/pass.ts'
import { drawQuiz } from '../../../../domain/quiz.ts'
import { buildModule } from '../../build/module.ts'
import type { AuthoredModule } from '../../read/module.ts'
import type { Item } from './item.ts'
import { passesOf } from './play.ts'
import type { Strategy } from './strategies.ts'

export const seeds = 1000

/** All modules of the exam are written, so that its blueprint can be tried. */
export function hasExam(modules: readonly AuthoredModule[]): boolean {
  return finalExam.cells.every(({ module }) => modules.some(({ folder }) => folder === module))
}

/** The exam asks about it. */
export function isOfExam({ folder }: AuthoredModule): boolean {
  return finalExam.cells.some(({ module }) => module === folder)
}

/** What 1,000 exams could not hold, and how many of them each trick passed. */
export function examsOf(items: readonly Item[]): {
  readonly missing: readonly Shortfall[]
  readonly passes: ReadonlyMap<Strategy, number>
} {
  const eligible = items.filter(({ home, exam }) => home === 'scenario' || exam.isHeldBack)
  const pool = eligible.map(({ exam }) => exam)
  const byId = new Map(eligible.map((item) => [item.question.id, item]))
  const missing = new Map<string, Shortfall>()
  function* draws() {
    for (let seed = 0; seed < seeds; seed++) {
      const draw = drawExam(pool, finalExam, seed)
      for (const shortfall of draw.missing) missing.set(shortfall.what, shortfall)
      yield { items: draw.ids.flatMap((id) => byId.get(id) ?? []), seed }
    }
  }
  const passes = passesOf(
    draws(),
    (played) => examResult(played.map(({ item, score }) => ({ indicator: item.exam.indicator, score }))).passed,
  )
  return { missing: [...missing.values()], passes }
}

/** How many of 1,000 quizzes of one module each trick passed. */
export function quizzesOf(authored: AuthoredModule, items: readonly Item[]): ReadonlyMap<Strategy, number> {
  const file = authored.module?.value
  if (!file) return new Map()
  const module = buildModule(authored, file)
  const byId = new Map(items.map((item) => [item.question.id, item]))
  function* draws() {
    for (let seed = 0; seed < seeds; seed++) {
      yield { items: drawQuiz(module, [], seed).flatMap((id) => byId.get(id) ?? []), seed }
    }
  }
  return passesOf(draws(), (played) => {
    const points = played.reduce((sum, { score }) => sum + score, 0)
    return played.length > 0 && points / played.length >= file.quiz.passingScore - 1e-9
  })
}
