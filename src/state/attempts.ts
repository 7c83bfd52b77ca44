import { type Attempt, attemptsOf } from '../domain/attempt.ts'
import type { Question, Score } from '../domain/course.ts'
import type { AttemptStarted, Confidence, ExamTold, Fact, Response } from '../domain/event.ts'
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

interface Given {
  readonly response: Response
  readonly score: Score
  readonly edition: number
  readonly revision?: number
  readonly confidence?: Confidence
}

/** Resolves when the disk has the answer, and with a first answer the beginning of its run. */
export async function recordAnswer(attempt: Attempt, question: Question, given: Given): Promise<RecordResult> {
  const answered = {
    type: 'question-answered' as const,
    attempt: attempt.id,
    question: question.id,
    meaning: question.meaning,
    ...given,
  }
  return recordIn(attempt, answered)
}

/** An exam begins when it is begun: whoever looks at it and is cut off comes back to the same questions. */
export async function beginAttempt(attempt: Attempt): Promise<RecordResult> {
  return inTurn(() => record(startOf(attempt)))
}

/** An answer that takes the place of the ones before it, for a run whose answers may be changed. */
export async function recordRevision(attempt: Attempt, question: Question, given: Given): Promise<RecordResult> {
  return inTurn(async () => {
    const known = asRecorded(logNow(), attempt)
    // Handed in by another tab: what was told there stands.
    if (known.handedIn) return { ok: false, reason: 'storage-failed' }
    const before = known.answers.get(question.id)
    return recordAnswer(known, question, { ...given, ...(before && { revision: (before.revision ?? 0) + 1 }) })
  })
}

/** Ends a run, once, with what `tell` makes of the answers that the disk has by then. */
export async function handIn(attempt: Attempt, tell?: (attempt: Attempt) => ExamTold): Promise<RecordResult> {
  return inTurn(async () => {
    const known = asRecorded(logNow(), attempt)
    if (known.handedIn) return { ok: true }
    return recordIn(known, { type: 'attempt-handed-in', attempt: known.id, ...(tell && { told: tell(known) }) })
  })
}

async function recordIn(attempt: Attempt, fact: Fact): Promise<RecordResult> {
  const isKnown = logNow().some((event) => event.type === 'attempt-started' && event.attempt === attempt.id)
  const result = await (isKnown ? record(fact) : record(startOf(attempt), fact))
  if (result.ok) tick()
  return result
}

function startOf({
  id,
  kind,
  of,
  seed,
  questions,
  edition,
  passing,
}: Attempt): Omit<AttemptStarted, 'id' | 'at' | 'learner'> {
  return {
    type: 'attempt-started',
    attempt: id,
    kind,
    of,
    seed,
    questions,
    edition,
    ...(passing !== undefined && { passing }),
  }
}

// Two quick taps must not become the same revision, nor an answer arrive after its exam was counted.
let lastTurn: Promise<unknown> = Promise.resolve()

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = lastTurn.then(work)
  lastTurn = turn.catch(() => undefined)
  return turn
}
