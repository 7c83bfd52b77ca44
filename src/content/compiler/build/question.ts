import type { Penalty } from '../../../domain/act.ts'
import type { Question, Verdict } from '../../../domain/course.ts'
import type { EmploymentStatus } from '../../../domain/employment.ts'
import type { AuthoredQuestion } from '../schema/question.ts'
import { meaningOf } from './hash.ts'

/** What a question takes from its place where it does not say it itself. */
export interface Place {
  readonly id: string
  /** The scenario whose questions `next` points to. */
  readonly scenario?: string
  readonly verdict?: Verdict
  readonly objective?: string
  readonly actor?: EmploymentStatus
  /** Of the act that the scenario is about; a question with a verdict of its own is about another. */
  readonly penalty?: Penalty
}

export function buildQuestion(authored: AuthoredQuestion, place: Place): Question {
  const key = keyOf(authored, place)
  return {
    id: place.id,
    meaning: meaningOf(key, authored.said.citations),
    // The checks have seen that each question has both, of its own or from its place.
    verdict: authored.verdict ?? place.verdict ?? 'fact',
    objective: authored.objective ?? place.objective ?? '',
    ...(place.actor && { actor: place.actor }),
    ...(authored.level && { level: authored.level }),
    ...authored.said,
    ...(place.penalty && !authored.verdict && { penalty: place.penalty }),
    ...key,
  }
}

function keyOf({ key }: AuthoredQuestion, { scenario }: Place): AuthoredQuestion['key'] {
  if (key.kind !== 'one') return key
  return {
    ...key,
    choices: key.choices.map(({ next, ...choice }) => ({ ...choice, ...(next && { next: `${scenario}/${next}` }) })),
  }
}
