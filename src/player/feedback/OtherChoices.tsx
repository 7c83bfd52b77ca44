import type { OneQuestion } from '../../domain/course.ts'
import { player } from '../../i18n/player.ts'
import { Fold } from '../../ui/Fold.tsx'
import { Reasons } from './Reasons.tsx'
import { verdictOf } from './verdict.ts'

interface Props {
  readonly question: OneQuestion
  /** Id of the choice that was taken. */
  readonly taken: string
  readonly onCitation: (citation: string) => void
}

/** What the other choices would have been, for who wants to know. */
export function OtherChoices({ question, taken, onCitation }: Props) {
  const parts = question.choices
    .filter(({ id }) => id !== taken)
    .map(({ id, text, score, feedback: reason, instead, citations }) => {
      const { tone, word } = verdictOf(question, score)
      return { id, text, tone, word: tone === 'grey' ? player.safeChoice : word, reason, instead, citations }
    })
  return (
    <Fold summary={player.otherChoices}>
      <Reasons parts={parts} onCitation={onCitation} />
    </Fold>
  )
}
