import type {
  AttemptHandedIn,
  AttemptStarted,
  LearnerNamed,
  PageRead,
  QuestionAnswered,
} from '../../src/domain/event.ts'

let count = 0

// Each fact a second after the one before, under an id of its own.
function stamp() {
  count += 1
  return { id: `fakta ${count}`, at: Date.UTC(2026, 10, 23, 8) + count * 1000, learner: 'ani' }
}

/** Facts that say only what a test is about. */
export function named(parts: Partial<LearnerNamed> = {}): LearnerNamed {
  return { ...stamp(), type: 'learner-named', name: 'Ani', status: 'pns', unit: 'Kecamatan', ...parts }
}

export function pageRead(parts: Partial<PageRead> = {}): PageRead {
  return { ...stamp(), type: 'page-read', lesson: 'membaca', page: 'isi', edition: 1, ...parts }
}

export function started(parts: Partial<AttemptStarted> = {}): AttemptStarted {
  return {
    ...stamp(),
    type: 'attempt-started',
    attempt: 'percobaan',
    kind: 'scenario',
    of: 'loket',
    seed: 7,
    questions: ['loket/awal'],
    edition: 1,
    ...parts,
  }
}

/** Its meaning is that of the question as `oneQuestion` builds it. */
export function answered(parts: Partial<QuestionAnswered> = {}): QuestionAnswered {
  const question = parts.question ?? 'loket/awal'
  return {
    ...stamp(),
    type: 'question-answered',
    attempt: 'percobaan',
    question,
    meaning: `makna-${question}`,
    response: { kind: 'one', choice: 'tepat' },
    score: 1,
    edition: 1,
    ...parts,
  }
}

export function handedIn(parts: Partial<AttemptHandedIn> = {}): AttemptHandedIn {
  return { ...stamp(), type: 'attempt-handed-in', attempt: 'percobaan', ...parts }
}
