import type { Attempt } from '../domain/attempt.ts'
import type { Question, Score } from '../domain/course.ts'
import type { Confidence, Fact, Response } from '../domain/event.ts'
import { asRecorded } from './attempts.ts'
import { logNow } from './log-store.ts'
import { type RecordResult, record } from './recorder.ts'
import { tick } from './tick.ts'

interface Given {
  readonly response: Response
  readonly score: Score
  readonly edition: number
  readonly confidence: Confidence
}

/**
 * Resolves when the disk has the answer and how sure it was; with the first one the beginning of the test, and with the
 * last one its end. All of it or nothing: a test with every answer and no end would hang.
 */
export async function recordTestAnswer(
  attempt: Attempt,
  question: Question,
  given: Given,
  isLast: boolean,
): Promise<RecordResult> {
  const { id, kind, of, seed, questions, edition, answers, handedIn } = asRecorded(logNow(), attempt)
  // Handed in by another tab: what was told there stands.
  if (handedIn) return { ok: true }
  const isKnown = logNow().some((event) => event.type === 'attempt-started' && event.attempt === id)
  const before = answers.get(question.id)
  const facts: Fact[] = [
    {
      type: 'question-answered',
      attempt: id,
      question: question.id,
      meaning: question.meaning,
      ...given,
      // Asked again because a new edition has changed its key.
      ...(before && { revision: (before.revision ?? 0) + 1 }),
    },
  ]
  if (!isKnown) facts.unshift({ type: 'attempt-started', attempt: id, kind, of, seed, questions, edition })
  if (isLast) facts.push({ type: 'attempt-handed-in', attempt: id })
  const result = await record(...facts)
  if (result.ok) tick()
  return result
}
