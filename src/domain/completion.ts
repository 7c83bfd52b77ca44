import type { Course } from './course.ts'
import type { PledgeMade } from './event.ts'
import { bestExam, type Exam } from './exam/attempts.ts'
import { byTimeThenId, type Log } from './log.ts'
import { type Progress, progressOf } from './progress.ts'

export interface Completion {
  readonly modules: readonly Progress[]
  readonly exam: Exam | undefined
  readonly pledge: PledgeMade | undefined
  /** Every page read, every quiz passed, the exam passed, the pledge made. */
  readonly isComplete: boolean
}

export function completionOf(course: Course, log: Log): Completion {
  const modules = course.modules.map((module) => progressOf(module, log))
  const exam = bestExam(log)
  const pledge = pledgeIn(log)
  const isComplete = modules.every(({ completed }) => completed) && exam?.told.passed === true && pledge !== undefined
  return { modules, exam, pledge, isComplete }
}

/** The first one counts: whoever pledged has pledged. */
export function pledgeIn(log: Log): PledgeMade | undefined {
  return log.filter((event) => event.type === 'pledge-made').sort(byTimeThenId)[0]
}
