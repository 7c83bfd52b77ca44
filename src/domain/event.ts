import type { Score } from './course.ts'
import type { EmploymentStatus } from './employment.ts'
import type { ActTaken } from './scene.ts'

/**
 * Everything the app remembers about a learner is one of these facts.
 * A fact is never edited; to correct one, record another. The one deletion is a learner's own: `learner-erased`
 * stays (the learner's id, nothing else), everything of theirs goes in one transaction, and no merge brings it back.
 */
export type LearnerEvent =
  | LearnerNamed
  | PageRead
  | AttemptStarted
  | QuestionAnswered
  | AttemptHandedIn
  | PledgeMade
  | ClockSetBack
  | LearnerErased

/** Name ≤ 40 and unit ≤ 32 characters. `nip`: 18 digits where given; an odd one is kept as typed. */
export type LearnerNamed = Recorded<
  'learner-named',
  { name: string; status: EmploymentStatus; unit: string; nip?: string }
>

export type PageRead = Recorded<'page-read', { lesson: string; page: string; edition: number }>

/**
 * One run through a check, a scenario, a quiz, a review, a test or an exam. `of` is the lesson, scenario or module; of
 * a test its form, of an exam the course, of a repair the exam attempt that it is to make good.
 * `questions` are drawn once and kept, so that a run survives the phone's death without losing or repeating one;
 * `seed` shuffles the choices the same way each time. `passing` is a quiz's pass mark when it was begun: a later one is
 * for later runs.
 */
export type AttemptStarted = Recorded<
  'attempt-started',
  {
    attempt: string
    kind: AttemptKind
    of: string
    seed: number
    questions: readonly string[]
    edition: number
    passing?: number
  }
>

export type AttemptKind = 'check' | 'scenario' | 'quiz' | 'review' | 'test' | 'exam' | 'repair'

/**
 * `attempt` ties the answers of one run together, so a quiz resumes after the phone dies.
 * `score` is kept although the answer key could give it again: it is what the learner was told,
 * and a supervisor's phone may hold another edition of the module.
 * `revision` counts the answers to one question within one run, from 0 where it is absent: in a test, an exam or a
 * repair a later answer replaces an earlier one, whatever the clock says.
 */
export type QuestionAnswered = Recorded<
  'question-answered',
  {
    attempt: string
    question: string
    meaning: string
    response: Response
    score: Score
    edition: number
    revision?: number
    confidence?: Confidence
  }
>

/** How sure the learner was; steers what comes back first, never a score. */
export type Confidence = 'guessing' | 'fairly' | 'sure'

/**
 * The end of a test or an exam: from here on its answers stand, and what was right may be told. `told` is an exam's
 * result as the learner was told it: a later pass mark or a question that is gone does not take it back.
 */
export type AttemptHandedIn = Recorded<'attempt-handed-in', { attempt: string; told?: ExamTold }>

export interface ExamTold {
  readonly passed: boolean
  readonly points: number
  readonly of: number
  /** The three indicators and what is general, by their letters. */
  readonly indicators: Readonly<Record<'A' | 'B' | 'C' | 'U', { readonly points: number; readonly of: number }>>
}

/** `points`: ids of what was pledged. A drawn line and a typed name weigh the same. */
export type PledgeMade = Recorded<'pledge-made', { points: readonly string[]; signature: Signature; edition: string }>

export type Signature =
  | { readonly kind: 'typed'; readonly name: string }
  /** An SVG path on a grid of 320 × 140, at most 2 KB: moves and lines in whole numbers, nothing else. */
  | { readonly kind: 'drawn'; readonly path: string }

/** What the learner gave, by ids, never by position. */
export type Response =
  /** `acts`: what was done on a feed to come to that choice; told back at the end, never judged again. */
  | { readonly kind: 'one'; readonly choice: string; readonly acts?: readonly ActTaken[] }
  | { readonly kind: 'many'; readonly choices: readonly string[] }
  | { readonly kind: 'order'; readonly cards: readonly string[] }
  | { readonly kind: 'sort'; readonly groupOf: Readonly<Record<string, string>> }

/** The device's clock stood earlier than a fact already recorded. Shown, never punished. */
export type ClockSetBack = Recorded<'clock-set-back', { latest: number }>

export type LearnerErased = Recorded<'learner-erased', unknown>

/** A fact before it is recorded: the door adds id, time and learner. */
export type Fact = DistributiveOmit<Exclude<LearnerEvent, LearnerErased>, 'id' | 'at' | 'learner'>

type Recorded<Type extends string, Details> = Readonly<
  { id: string; type: Type; at: number; learner: string } & Details
>

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never
