import type { Course, Question } from '../../../src/domain/course.ts'
import type { ExamItem } from '../../../src/domain/exam/blueprint.ts'
import { indicatorOf } from '../../../src/domain/exam/blueprint.ts'
import {
  courseWith,
  lessonWith,
  manyQuestion,
  moduleWith,
  oneQuestion,
  orderQuestion,
  scenarioWith,
  sortQuestion,
} from '../../support/builders.ts'
import { pool } from './pool.ts'

const objectives: Readonly<Record<string, readonly string[]>> = {
  'uu-20-2023 A': ['uu20.2'],
  'uu-20-2023 U': ['uu20.1', 'uu20.3'],
  'tahapan-dan-sanksi C': ['tahapan.1', 'tahapan.2', 'tahapan.5'],
  'tahapan-dan-sanksi U': ['tahapan.3', 'tahapan.4'],
}

function objectiveOf({ module, indicator, id }: ExamItem): string {
  const own =
    objectives[`${module} ${indicator}`] ?? ['satu', 'dua', 'tiga', 'empat'].map((name) => `${module}.${name}`)
  return own[Number(id.replace(/\D/g, '').slice(-1)) % own.length] ?? ''
}

const statuses = { pns: 'pns', pppk: 'pppk-paruh-waktu', other: 'kepala-desa' } as const

function questionFor(item: ExamItem): Question {
  const { id, verdict, level, actor = 'pns' } = item
  const shared = { verdict, level, objective: objectiveOf(item), actor: statuses[actor], meaning: `makna-${id}` }
  switch (item.kind) {
    case 'one':
      return { ...oneQuestion(id), ...shared }
    case 'many':
      return { ...manyQuestion(3, 3, id), ...shared }
    case 'order':
      return { ...orderQuestion(['satu', 'dua', 'tiga'], id), ...shared }
    case 'sort':
      return { ...sortQuestion({ a: 'boleh', b: 'jangan', c: 'boleh' }, id), ...shared }
  }
}

/** A course with a finished bank: the mixed pool as questions of every kind, openings of scenarios among them. */
export const poolCourse: Course = courseWith(
  ...[...new Set(pool.map(({ module }) => module))].map((id) => {
    const own = pool.filter(({ module }) => module === id)
    const held = own.filter(({ isHeldBack }) => isHeldBack).map(questionFor)
    const openings = own.filter(({ isHeldBack }) => !isHeldBack).map(questionFor)
    const taught = [...new Set([...held, ...openings].map(({ objective }) => objective))]
    return moduleWith({
      id,
      exam: held,
      scenarios: openings.map((opening) => scenarioWith(`cerita-${opening.id}`, [opening])),
      lessons: taught.map((objective) => ({ ...lessonWith(`materi-${objective}`), objectives: [objective] })),
      bank: taught.map((objective) => ({ ...oneQuestion(`${id}/latih-${objective}`), objective })),
    })
  }),
)

/** What an exam counts a question of the pool for. */
export function indicatorFor(id: string) {
  const item = pool.find((candidate) => candidate.id === id)
  return item && indicatorOf(item.module, objectiveOf(item))
}
