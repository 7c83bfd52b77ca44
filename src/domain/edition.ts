import { type Attempt, questionById, questionsOf } from './attempt.ts'
import type { Course, Question } from './course.ts'
import type { QuestionAnswered } from './event.ts'
import type { Log } from './log.ts'
import { scoreOf } from './score.ts'

/** Why a question that was answered in an earlier edition comes back. */
export type Change =
  /** The same response would be told another result now. */
  | 'key'
  /** It rests on other articles now. */
  | 'law'

/**
 * What a new edition has changed about an answer that stands in the log; nothing where it says what it said. A new
 * choice beside the old ones takes nothing away from who did not have it. What was told stays told: no event is changed.
 */
export function changeOf(question: Question, answer: QuestionAnswered): Change | undefined {
  if (answer.meaning === question.meaning) return undefined
  if (lawIn(answer.meaning) !== lawIn(question.meaning)) return 'law'
  return scoreOf(question, answer.response) === answer.score ? undefined : 'key'
}

/** Practised questions whose newest answers are of an earlier edition that told something else, by id. */
export function changedSince(course: Course, log: Log): ReadonlyMap<string, Change> {
  const answers = new Map<string, QuestionAnswered[]>()
  for (const event of log) {
    if (event.type === 'question-answered') answers.set(event.question, [...(answers.get(event.question) ?? []), event])
  }
  const changed = new Map<string, Change>()
  for (const question of course.modules.flatMap(questionsOf)) {
    const changes = (answers.get(question.id) ?? []).map((answer) => changeOf(question, answer))
    const [first] = changes
    // One answer that still holds is enough, whenever it was given: clocks are wrong.
    if (first !== undefined && !changes.includes(undefined)) changed.set(question.id, first)
  }
  return changed
}

/**
 * Questions of a run that wait for an answer, in its order. In a run that is under way a question whose meaning has
 * changed is asked again, and one that the course no longer has is skipped; a finished one stays finished.
 */
export function waitingIn(course: Course, { questions, answers }: Attempt): string[] {
  const isThere = (id: string) => questionById(course, id) !== undefined
  if (questions.every((id) => answers.has(id) || !isThere(id))) return []
  return questions.filter((id) => {
    const question = questionById(course, id)
    return question !== undefined && answers.get(id)?.meaning !== question.meaning
  })
}

// A meaning without a full stop tells nothing of its law.
function lawIn(meaning: string): string {
  return meaning.split('.')[1] ?? ''
}
