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
 * Follows the answers from the opening. A question whose meaning has changed since it was answered is asked again, and
 * so is everything after it: what the learner chose then may lead elsewhere now.
 */
export function runOf(scenario: Scenario, attempt: Attempt | undefined): Run {
  const steps: Step[] = []
  let current: Question | undefined = scenario.questions[0]
  const seen = new Set<string>()
  while (current && !seen.has(current.id)) {
    seen.add(current.id)
    const answer = attempt?.answers.get(current.id)
    if (!answer || answer.meaning !== current.meaning) return { steps, current, finished: false }
    steps.push({ question: current, answer })
    current = questionAfter(scenario, current, answer)
  }
  return { steps, current: undefined, finished: steps.length > 0 }
}

function questionAfter(scenario: Scenario, question: Question, answer: QuestionAnswered): Question | undefined {
  const { response } = answer
  if (question.kind !== 'one' || response.kind !== 'one') return undefined
  const next = question.choices.find((choice) => choice.id === response.choice)?.next
  return scenario.questions.find((candidate) => candidate.id === next)
}
