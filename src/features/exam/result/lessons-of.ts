import type { RepairStep } from '../../../domain/exam/gate.ts'

/** The steps by their lessons: two objectives of one lesson are one lesson to open. */
export function lessonsOf(steps: readonly RepairStep[]): readonly RepairStep[] {
  return steps.filter(({ lesson }, at) => steps.findIndex((other) => other.lesson.id === lesson.id) === at)
}
