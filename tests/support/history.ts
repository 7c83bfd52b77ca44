import type { AttemptKind, ExamTold, LearnerEvent, QuestionAnswered, Signature } from '../../src/domain/event.ts'

const learner = 'rahmiati'
let count = 0

// Each fact a minute after the one before: tests tell a story in its order.
function stamp() {
  count += 1
  return { id: `fakta-${count}`, at: Date.UTC(2026, 10, 23, 8) + count * 60_000, learner }
}

/** The learner of these stories introduces herself. */
export function named(name = 'Rahmiati Usman'): LearnerEvent {
  return { ...stamp(), type: 'learner-named', name, status: 'pppk', unit: 'Puskesmas Pulau Seruni' }
}

export function read(lesson: string, page: string): LearnerEvent {
  return { ...stamp(), type: 'page-read', lesson, page, edition: 1 }
}

/** One run with its answers: by question, the choice taken and its score. `questions` where more were drawn than answered. */
export function run(
  kind: AttemptKind,
  of: string,
  answers: Readonly<Record<string, readonly [choice: string, score: number]>>,
  questions = Object.keys(answers),
): LearnerEvent[] {
  const start = stamp()
  const attempt = `percobaan-${start.id}`
  return [
    { ...start, type: 'attempt-started', attempt, kind, of, seed: 7, questions, edition: 1 },
    ...Object.entries(answers).map(
      ([question, [choice, score]]): QuestionAnswered => ({
        ...stamp(),
        type: 'question-answered',
        attempt,
        question,
        meaning: `makna-${question}`,
        response: { kind: 'one', choice },
        score,
        edition: 1,
      }),
    ),
  ]
}

/** The same run, handed in: a test without, an exam with what was told. */
export function handedIn(events: readonly LearnerEvent[], told?: ExamTold): LearnerEvent[] {
  const attempt = events.find((event) => event.type === 'attempt-started')?.attempt ?? ''
  return [...events, { ...stamp(), type: 'attempt-handed-in', attempt, ...(told && { told }) }]
}

export function pledged(points: readonly string[], signature: Signature): LearnerEvent {
  return { ...stamp(), type: 'pledge-made', points, signature, edition: '2026.11' }
}
