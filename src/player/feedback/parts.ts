import type { ManyQuestion, OrderQuestion, Question, SortQuestion } from '../../domain/course.ts'
import type { Response } from '../../domain/event.ts'
import { player } from '../../i18n/player.ts'
import type { Tone } from '../../ui/tone.ts'

/** One statement or card of an answer: what was right about it, what the learner gave, and why. */
export interface Part {
  readonly id: string
  readonly text: string
  readonly tone: Tone
  readonly word: string
  readonly reason: string
  readonly instead?: string | undefined
}

/** The parts of an answer that has several; none where one choice is the whole answer. Cards of an order in their right one. */
export function partsOf(question: Question, response: Response): readonly Part[] {
  if (question.kind === 'many' && response.kind === 'many') return statements(question, response.choices)
  if (question.kind === 'order' && response.kind === 'order') return ordered(question, response.cards)
  if (question.kind === 'sort' && response.kind === 'sort') return sorted(question, response.groupOf)
  return []
}

function statements(question: ManyQuestion, ticked: readonly string[]): Part[] {
  return question.choices.map(({ id, text, right, feedback, instead }) => {
    const isTicked = ticked.includes(id)
    if (right) {
      return isTicked
        ? { id, text, tone: 'good', word: player.ticked, reason: feedback }
        : { id, text, tone: 'warn', word: player.missed, reason: feedback }
    }
    return isTicked
      ? { id, text, tone: 'bad', word: player.wronglyTicked, reason: feedback, instead }
      : { id, text, tone: 'good', word: player.left, reason: feedback }
  })
}

function ordered(question: OrderQuestion, given: readonly string[]): Part[] {
  return question.rightOrder.flatMap((id, place) => {
    const card = question.cards.find((candidate) => candidate.id === id)
    if (!card) return []
    const { text, feedback: reason } = card
    return given[place] === id
      ? { id, text, tone: 'good', word: player.inPlace, reason }
      : { id, text, tone: 'bad', word: player.outOfPlace(given.indexOf(id) + 1), reason }
  })
}

function sorted(question: SortQuestion, groupOf: Readonly<Record<string, string>>): Part[] {
  const nameOf = (group: string | undefined) => question.groups.find(({ id }) => id === group)?.text ?? ''
  return question.cards.map(({ id, text, group, feedback: reason }) =>
    groupOf[id] === group
      ? { id, text, tone: 'good', word: player.inGroup(nameOf(group)), reason }
      : { id, text, tone: 'bad', word: player.outOfGroup(nameOf(group), nameOf(groupOf[id])), reason },
  )
}
