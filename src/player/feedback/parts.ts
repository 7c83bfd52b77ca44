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
  readonly citations: readonly string[]
}

/** The parts of an answer that has several; none where one choice is the whole answer. Cards of an order in their right one. */
export function partsOf(question: Question, response: Response): readonly Part[] {
  if (question.kind === 'many' && response.kind === 'many') return statements(question, response.choices)
  if (question.kind === 'order' && response.kind === 'order') return ordered(question, response.cards)
  if (question.kind === 'sort' && response.kind === 'sort') return sorted(question, response.groupOf)
  return []
}

function statements(question: ManyQuestion, ticked: readonly string[]): Part[] {
  return question.choices.map(({ id, text, right, feedback: reason, instead, citations }) => {
    const part = { id, text, reason, citations }
    const isTicked = ticked.includes(id)
    if (right) {
      return isTicked ? { ...part, tone: 'good', word: player.ticked } : { ...part, tone: 'warn', word: player.missed }
    }
    return isTicked
      ? { ...part, tone: 'bad', word: player.wronglyTicked, instead }
      : { ...part, tone: 'good', word: player.left }
  })
}

function ordered(question: OrderQuestion, given: readonly string[]): Part[] {
  return question.rightOrder.flatMap((id, place) => {
    const card = question.cards.find((candidate) => candidate.id === id)
    if (!card) return []
    const { text, feedback: reason, citations } = card
    const part = { id, text, reason, citations }
    return given[place] === id
      ? { ...part, tone: 'good', word: player.inPlace }
      : { ...part, tone: 'bad', word: player.outOfPlace(given.indexOf(id) + 1) }
  })
}

function sorted(question: SortQuestion, groupOf: Readonly<Record<string, string>>): Part[] {
  const nameOf = (group: string | undefined) => question.groups.find(({ id }) => id === group)?.text ?? ''
  return question.cards.map(({ id, text, group, feedback: reason, citations }) => {
    const part = { id, text, reason, citations }
    return groupOf[id] === group
      ? { ...part, tone: 'good', word: player.inGroup(nameOf(group)) }
      : { ...part, tone: 'bad', word: player.outOfGroup(nameOf(group), nameOf(groupOf[id])) }
  })
}
