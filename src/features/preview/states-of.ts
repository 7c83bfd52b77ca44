import type { Question } from '../../domain/course.ts'
import type { Response } from '../../domain/event.ts'
import { preview as say } from '../../i18n/screens-preview.ts'

/** One way in which a question can have been answered. */
export interface AnsweredState {
  readonly key: string
  readonly label: string
  readonly response: Response
  /** Full id of the question that follows. */
  readonly next?: string | undefined
}

/**
 * Answers that together show every sentence of a question: each choice; of several parts, all right and all wrong, so
 * that each part is seen in both of its judgements.
 */
export function statesOf(question: Question): AnsweredState[] {
  switch (question.kind) {
    case 'one':
      return question.choices.map(({ id, text, next }) => ({
        key: id,
        label: say.chosen(text),
        response: { kind: 'one', choice: id },
        next,
      }))
    case 'many': {
      const ticked = (isRight: boolean) => question.choices.filter(({ right }) => right === isRight).map(({ id }) => id)
      return both({ kind: 'many', choices: ticked(true) }, { kind: 'many', choices: ticked(false) })
    }
    case 'order': {
      const [first = '', ...rest] = question.rightOrder
      // Moved on by one place: reversed, the middle card of an odd number would lie right.
      return both({ kind: 'order', cards: question.rightOrder }, { kind: 'order', cards: [...rest, first] })
    }
    case 'sort': {
      const ids = question.groups.map(({ id }) => id)
      const groupsMoved = (by: number) =>
        Object.fromEntries(
          question.cards.map(({ id, group }) => [id, ids[(ids.indexOf(group) + by) % ids.length] ?? group]),
        )
      return both({ kind: 'sort', groupOf: groupsMoved(0) }, { kind: 'sort', groupOf: groupsMoved(1) })
    }
  }
  return question satisfies never
}

function both(right: Response, wrong: Response): AnsweredState[] {
  return [
    { key: 'tepat', label: say.allRight, response: right },
    { key: 'keliru', label: say.allWrong, response: wrong },
  ]
}
