import type { Question, Score } from './course.ts'
import type { Response } from './event.ts'

/**
 * Score of one answer: `tepat` 1, `kurang-tepat` 0.5, `keliru` 0; several answers: (right taken − wrong taken) / right,
 * not below 0; order and sort: share of cards in their right place. A response of another kind or with unknown ids
 * earns nothing for them. Pure, so the same log gives the same score on every device.
 */
export function scoreOf(question: Question, response: Response): Score {
  switch (question.kind) {
    case 'one': {
      if (response.kind !== 'one') return 0
      return question.choices.find((choice) => choice.id === response.choice)?.score ?? 0
    }
    case 'many': {
      if (response.kind !== 'many') return 0
      const taken = new Set(response.choices)
      const right = question.choices.filter((choice) => choice.right)
      const rightTaken = right.filter((choice) => taken.has(choice.id)).length
      const wrongTaken = question.choices.filter((choice) => !choice.right && taken.has(choice.id)).length
      return share(rightTaken - wrongTaken, right.length)
    }
    case 'order': {
      if (response.kind !== 'order') return 0
      const inPlace = question.rightOrder.filter((id, place) => response.cards[place] === id).length
      return share(inPlace, question.rightOrder.length)
    }
    case 'sort': {
      if (response.kind !== 'sort') return 0
      const inPlace = question.cards.filter((card) => response.groupOf[card.id] === card.group).length
      return share(inPlace, question.cards.length)
    }
  }
  return question satisfies never
}

export type Outcome = 'right' | 'half' | 'wrong'

/** Only a full score is right: a learner is never told that a partly wrong answer was right. */
export function outcomeOf(score: Score): Outcome {
  if (score >= 1) return 'right'
  return score > 0 ? 'half' : 'wrong'
}

function share(part: number, whole: number): Score {
  return whole > 0 ? Math.max(0, part) / whole : 0
}
