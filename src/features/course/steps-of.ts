import { findLesson, findScenario } from '../../content/find.ts'
import { hrefOf } from '../../content/path-of.ts'
import type { Module } from '../../domain/course.ts'
import type { Log } from '../../domain/log.ts'
import { firstStop } from '../../domain/place.ts'
import { progressOf, type StepState } from '../../domain/progress.ts'
import { pointsOf } from '../../i18n/format.ts'
import { path, module as say } from '../../i18n/screens-learn.ts'

export interface ModuleStep {
  readonly id: string
  readonly kind: 'lesson' | 'scenario' | 'quiz'
  readonly state: StepState
  readonly title: string
  readonly detail: string
  readonly href: string
}

/** The path of one module as it stands in this log: lessons and scenarios in their order, then the quiz. */
export function stepsOf(module: Module, log: Log): ModuleStep[] {
  const progress = progressOf(module, log)
  const steps = module.order.flatMap((step): ModuleStep[] => {
    if (step.kind === 'scenario') {
      const scenario = findScenario(module, step.id)
      const href = hrefOf({ kind: 'scenario', module: module.id, scenario: step.id })
      const state = progress.scenarios.get(step.id) ?? 'none'
      return scenario ? [{ ...step, state, title: scenario.title, detail: say.scenario, href }] : []
    }
    const lesson = findLesson(module, step.id)
    if (!lesson) return []
    const href = hrefOf({ kind: 'lesson', module: module.id, lesson: step.id, stop: firstStop(lesson, log) })
    const state = progress.lessons.get(step.id) ?? 'none'
    return [{ ...step, state, title: lesson.title, detail: `${say.lesson} · ${path.minutes(lesson.minutes)}`, href }]
  })
  const { best, passed, attempts } = progress.quiz
  const passing = Math.ceil(module.quiz.length * module.quiz.passingScore)
  const rule = say.quizMeta(module.quiz.length, passing)
  return [
    ...steps,
    {
      id: 'kuis',
      kind: 'quiz',
      state: passed ? 'done' : attempts > 0 ? 'some' : 'none',
      title: say.quiz,
      detail: best ? `${rule} · ${say.quizBest(pointsOf(best.points), best.of)}` : rule,
      href: hrefOf({ kind: 'quiz', module: module.id }),
    },
  ]
}
