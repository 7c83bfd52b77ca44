import type { Question, Score } from '../../domain/course.ts'
import type { Response } from '../../domain/event.ts'
import { player } from '../../i18n/player.ts'
import { Fold } from '../../ui/Fold.tsx'
import { Feedback } from './Feedback.tsx'
import { OtherChoices } from './OtherChoices.tsx'
import { partsOf } from './parts.ts'
import { Reasons } from './Reasons.tsx'
import styles from './Reply.module.css'

interface Props {
  readonly question: Question
  readonly response: Response
  readonly score: Score
  readonly isReply: boolean
  readonly onCitation: (citation: string) => void
}

/** The feedback, and below it the reason for every option, also for those not taken. */
export function Reply({ question, response, ...rest }: Props) {
  const parts = partsOf(question, response)
  return (
    <div className={styles.reply}>
      <p className={styles.prompt}>{question.prompt}</p>
      <Feedback question={question} response={response} {...rest} />
      {parts.length > 0 && (
        <Fold summary={player.oneByOne}>
          <Reasons parts={parts} numbered={question.kind === 'order'} />
        </Fold>
      )}
      {question.kind === 'one' && response.kind === 'one' && (
        <OtherChoices question={question} taken={response.choice} />
      )}
    </div>
  )
}
