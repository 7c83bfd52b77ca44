import type { Question, Score } from '../domain/course.ts'
import type { Response } from '../domain/event.ts'
import { player } from '../i18n/player.ts'
import { Fold } from '../ui/Fold.tsx'
import { Note } from '../ui/Note.tsx'
import { Feedback } from './feedback/Feedback.tsx'
import { OtherChoices } from './feedback/OtherChoices.tsx'
import { partsOf } from './feedback/parts.ts'
import { Reasons } from './feedback/Reasons.tsx'
import styles from './Region.module.css'

interface Props {
  readonly question: Question
  readonly told: { readonly response: Response; readonly score: Score } | undefined
  readonly feedback: 'now' | 'none'
  readonly isReply: boolean
  readonly onCitation: (citation: string) => void
}

/** What the app says to an answer. The region stands there from the start, or a screen reader would not be told. */
export function Told({ question, told, feedback, isReply, onCitation }: Props) {
  const isShown = told !== undefined && feedback === 'now'
  return (
    <>
      <div role="status" className={styles.region}>
        {isShown && <Feedback {...told} question={question} isReply={isReply} onCitation={onCitation} />}
        {told && !isShown && (
          <Note icon="check">
            <p>{player.saved}</p>
          </Note>
        )}
      </div>
      {isShown && <More question={question} response={told.response} onCitation={onCitation} />}
    </>
  )
}

/** The parts of an answer are what was asked for, so they lie open; other choices are extra. */
function More({
  question,
  response,
  onCitation,
}: Pick<Props, 'question' | 'onCitation'> & { readonly response: Response }) {
  if (question.kind === 'one') {
    return (
      response.kind === 'one' && <OtherChoices question={question} taken={response.choice} onCitation={onCitation} />
    )
  }
  return (
    <Fold summary={player.oneByOne} isOpen>
      <Reasons parts={partsOf(question, response)} numbered={question.kind === 'order'} onCitation={onCitation} />
    </Fold>
  )
}
