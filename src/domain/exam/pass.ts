import type { Score } from '../course.ts'
import { type Blueprint, finalExam, type Indicator } from './blueprint.ts'

export interface ExamAnswer {
  readonly indicator: Indicator
  readonly score: Score
}

export interface Points {
  readonly points: number
  readonly of: number
}

export interface ExamResult extends Points {
  readonly indicators: Readonly<Record<Indicator, Points>>
  /** Indicators below their floor; U has none. */
  readonly weak: readonly Indicator[]
  readonly passed: boolean
}

/** Passing needs the share of all points and, so that no indicator is left out, a share of each of A, B and C. */
export function examResult(answers: readonly ExamAnswer[], { pass }: Pick<Blueprint, 'pass'> = finalExam): ExamResult {
  const of = (indicator: Indicator) => sumOf(answers.filter((answer) => answer.indicator === indicator))
  const indicators = { A: of('A'), B: of('B'), C: of('C'), U: of('U') }
  const total = sumOf(answers)
  const weak = (['A', 'B', 'C'] as const).filter((indicator) => !reaches(indicators[indicator], pass.indicator))
  return { ...total, indicators, weak, passed: total.of > 0 && reaches(total, pass.total) && weak.length === 0 }
}

/** Points as a mark of 100, never rounded up: 80 is shown only where 80 was reached. */
export function markOf({ points, of }: Points): number {
  return of > 0 ? Math.floor((100 * points) / of + tolerance) : 0
}

function sumOf(answers: readonly ExamAnswer[]): Points {
  return { points: answers.reduce((sum, { score }) => sum + score, 0), of: answers.length }
}

// Thirds and halves are summed in binary; without this a sum of exactly the mark could fall short of it.
const tolerance = 1e-9

function reaches({ points, of }: Points, share: number): boolean {
  return points >= share * of - tolerance
}
