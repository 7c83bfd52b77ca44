import type { Question, Score } from '../domain/course.ts'
import type { Confidence, Response } from '../domain/event.ts'
import { player } from '../i18n/player.ts'
import { Note } from '../ui/Note.tsx'
import { Feedback } from './feedback/Feedback.tsx'
import { MoreReasons } from './feedback/MoreReasons.tsx'
import styles from './Region.module.css'

interface Props {
  readonly question: Question
  readonly told:
    | { readonly response: Response; readonly score: Score; readonly confidence?: Confidence | undefined }
    | undefined
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
      {isShown && <MoreReasons question={question} response={told.response} onCitation={onCitation} />}
    </>
  )
}
