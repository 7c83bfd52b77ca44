import type { Module, Question } from '../../domain/course.ts'

/** Checks of lessons and the bank: what is asked outside a scenario. */
export function questionsBeside({ lessons, bank }: Module): readonly Question[] {
  return [...lessons.map(({ check }) => check), ...bank]
}
