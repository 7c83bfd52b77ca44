import { type Attempt, attemptsOf } from '../domain/attempt.ts'
import type { Question, Score } from '../domain/course.ts'
import type { Response } from '../domain/event.ts'
import type { Log } from '../domain/log.ts'
import { logNow } from './log-store.ts'
import { newId, newSeed, type RecordResult, record } from './recorder.ts'
import { tick } from './tick.ts'

/**
 * A run that has no answer yet. It enters the log together with its first answer, so that one that was only looked at
 * leaves no trace.
 */
export function freshAttempt(
  kind: Attempt['kind'],
  of: string,
  edition: number,
  draw: (seed: number) => readonly string[],
): Attempt {
  const seed = newSeed()
  return { id: newId(), kind, of, seed, questions: draw(seed), edition, startedAt: 0, answers: new Map() }
}

/** The run as the log knows it by now; the run itself where it is not there yet. */
export function asRecorded(log: Log, attempt: Attempt): Attempt {
  return attemptsOf(log, attempt.kind, attempt.of).find(({ id }) => id === attempt.id) ?? attempt
}

/** Resolves when the disk has the answer, and with a first answer the beginning of its run. */
export async function recordAnswer(
  attempt: Attempt,
  question: Question,
  given: { readonly response: Response; readonly score: Score; readonly edition: number },
): Promise<RecordResult> {
  const answered = {
    type: 'question-answered' as const,
    attempt: attempt.id,
    question: question.id,
    meaning: question.meaning,
    ...given,
  }
  const { id, kind, of, seed, questions, edition } = attempt
  const started = { type: 'attempt-started' as const, attempt: id, kind, of, seed, questions, edition }
  const isKnown = logNow().some((event) => event.type === 'attempt-started' && event.attempt === id)
  const result = await (isKnown ? record(answered) : record(started, answered))
  if (result.ok) tick()
  return result
}
