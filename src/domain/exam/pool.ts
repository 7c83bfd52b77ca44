import type { Course, Module, Question } from '../course.ts'
import type { EmploymentStatus } from '../employment.ts'
import { type Actor, type ExamItem, indicatorOf } from './blueprint.ts'

/** What an exam may ask: everything that is kept for it, and the openings of the scenarios. */
export function examPool(course: Course): ExamItem[] {
  return course.modules.flatMap((module) => [
    ...module.exam.map((question) => examItem(module, question)),
    ...module.scenarios.flatMap(({ id, questions }) =>
      questions.slice(0, 1).map((question) => ({ ...examItem(module, question), scenario: id, isHeldBack: false })),
    ),
  ])
}

export function examItem(module: Pick<Module, 'id'>, question: Question): ExamItem {
  const { id, verdict, kind, level = 2, objective, actor } = question
  return {
    id,
    module: module.id,
    indicator: indicatorOf(module.id, objective),
    verdict,
    kind,
    level,
    objective,
    isHeldBack: true,
    ...(actor && { actor: actors[actor] }),
  }
}

const actors: Readonly<Record<EmploymentStatus, Actor>> = {
  pns: 'pns',
  pppk: 'pppk',
  'pppk-paruh-waktu': 'pppk',
  'non-asn': 'other',
  'kepala-desa': 'other',
  'perangkat-desa': 'other',
}
