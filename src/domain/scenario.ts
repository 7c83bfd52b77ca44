import type { Attempt } from './attempt.ts'
import type { Question, Scenario } from './course.ts'
import type { QuestionAnswered } from './event.ts'

export interface Step {
  readonly question: Question
  readonly answer: QuestionAnswered
}

/** A run through a scenario: what was answered, and which question stands now (none at the end). */
export interface Run {
  readonly steps: readonly Step[]
  readonly current: Question | undefined
  readonly finished: boolean
}

/**
 * Follows the answers from the opening. A run that was played to its end stays finished, whatever a later edition
 * changes: what somebody has done is not taken away. In an unfinished one a question whose meaning has changed is asked
 * again, and so is everything after it: what the learner chose then may lead elsewhere now.
 */
export function runOf(scenario: Scenario, attempt: Attempt | undefined): Run {
  const played = follow(scenario, attempt, () => true)
  return played.finished ? played : follow(scenario, attempt, (question, answer) => answer.meaning === question.meaning)
}

function follow(
  scenario: Scenario,
  attempt: Attempt | undefined,
  counts: (question: Question, answer: QuestionAnswered) => boolean,
): Run {
  const steps: Step[] = []
  let current: Question | undefined = scenario.questions[0]
  const seen = new Set<string>()
  while (current && !seen.has(current.id)) {
    seen.add(current.id)
    const answer = attempt?.answers.get(current.id)
    if (!answer || !counts(current, answer) || !isKnown(current, answer)) return { steps, current, finished: false }
    steps.push({ question: current, answer })
    current = questionAfter(scenario, current, answer)
  }
  return { steps, current: undefined, finished: steps.length > 0 }
}

// A choice that the course no longer has leads nowhere, and nowhere is not the end.
function isKnown(question: Question, { response }: QuestionAnswered): boolean {
  if (question.kind !== 'one') return question.kind === response.kind
  return response.kind === 'one' && question.choices.some(({ id }) => id === response.choice)
}

function questionAfter(scenario: Scenario, question: Question, { response }: QuestionAnswered): Question | undefined {
  if (question.kind !== 'one' || response.kind !== 'one') return undefined
  const next = question.choices.find((choice) => choice.id === response.choice)?.next
  return scenario.questions.find((candidate) => candidate.id === next)
}
