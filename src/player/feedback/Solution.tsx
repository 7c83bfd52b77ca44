import type { Question } from '../../domain/course.ts'
import { player } from '../../i18n/player.ts'
import { Basis } from './Basis.tsx'
import type { Part } from './parts.ts'
import { Reasons } from './Reasons.tsx'
import { verdictOf } from './verdict.ts'

interface Props {
  readonly question: Question
  readonly onCitation: (citation: string) => void
}

/** What would have been right, and why, where there is no answer to judge. */
export function Solution({ question, onCitation }: Props) {
  return (
    <>
      <p>{question.explanation}</p>
      <Basis citations={question.citations} onCitation={onCitation} />
      <Reasons parts={partsFor(question)} numbered={question.kind === 'order'} onCitation={onCitation} />
    </>
  )
}

function partsFor(question: Question): Part[] {
  switch (question.kind) {
    case 'one':
      return question.choices.map(({ score, feedback: reason, ...choice }) => {
        const { tone, word } = verdictOf(question, score)
        return { ...choice, tone, word: tone === 'grey' ? player.safeChoice : word, reason }
      })
    case 'many':
      return question.choices.map(({ right, feedback: reason, ...choice }) => ({
        ...choice,
        tone: right ? 'good' : 'bad',
        word: right ? player.toTick : player.toLeave,
        reason,
      }))
    case 'order':
      return question.rightOrder.flatMap((id) => {
        const card = question.cards.find((candidate) => candidate.id === id)
        return card ? [{ ...card, tone: 'good', word: player.rightPlace, reason: card.feedback }] : []
      })
    case 'sort':
      return question.cards.map(({ group, feedback: reason, ...card }) => ({
        ...card,
        tone: 'good',
        word: player.groupOf(question.groups.find(({ id }) => id === group)?.text ?? ''),
        reason,
      }))
  }
  return question satisfies never
}
