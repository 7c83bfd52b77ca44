import type { Question } from '../../domain/course.ts'
import type { Response } from '../../domain/event.ts'

/** The law behind the question, then behind what was taken, or behind every part of an answer that has several. */
export function citationsOf(question: Question, response: Response): readonly string[] {
  return [...new Set([...question.citations, ...partsTold(question, response).flatMap((part) => part.citations)])]
}

function partsTold(question: Question, response: Response): readonly { readonly citations: readonly string[] }[] {
  switch (question.kind) {
    case 'one':
      return question.choices.filter(({ id }) => response.kind === 'one' && id === response.choice)
    case 'many':
      return question.choices
    case 'order':
    case 'sort':
      return question.cards
  }
  return question satisfies never
}
