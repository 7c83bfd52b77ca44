import type { Question, Score } from '../../domain/course.ts'
import type { Confidence, Response } from '../../domain/event.ts'
import { penaltyText } from '../../i18n/acts.ts'
import { player } from '../../i18n/player.ts'
import { Pairs } from '../../ui/Pairs.tsx'
import { Stamp } from '../../ui/Stamp.tsx'
import { Unseen } from '../../ui/Unseen.tsx'
import { Basis } from './Basis.tsx'
import styles from './Feedback.module.css'
import { partsOf } from './parts.ts'
import { useArrival } from './use-arrival.ts'
import { verdictOf } from './verdict.ts'

interface Props {
  readonly question: Question
  readonly response: Response
  readonly score: Score
  /** How sure the learner was, where that was asked. */
  readonly confidence?: Confidence | undefined
  /** It comes as the reply to a tap, and not because an old answer is looked at again. */
  readonly isReply: boolean
  readonly onCitation: (citation: string) => void
}

/** The verdict, the learner's own answer, why, and then always the same rows in the same order. */
export function Feedback({ question, response, score, confidence, isReply, onCitation }: Props) {
  const { card, heading } = useArrival(isReply)
  const { tone, word } = verdictOf(question, score)
  const parts = partsOf(question, response)
  const choice =
    question.kind === 'one' && response.kind === 'one'
      ? question.choices.find(({ id }) => id === response.choice)
      : undefined
  const sanction = question.penalty ? penaltyText(question.penalty) : question.sanction
  const why = choice ? choice.feedback : question.explanation
  // The law behind each part of an answer stands with that part.
  const citations = [...new Set([...question.citations, ...(choice?.citations ?? [])])]
  return (
    <article ref={card} className={styles.feedback} data-tone={tone} data-arriving={isReply || undefined}>
      <div className={styles.verdict}>
        <h2 ref={heading} tabIndex={-1}>
          <Stamp verdict={tone}>{word}</Stamp>
        </h2>
        {choice && (
          <blockquote className={styles.answer}>
            <Unseen>{player.yourAnswer} </Unseen>
            {choice.text}
          </blockquote>
        )}
        {parts.length > 0 && <p>{player.rightOf(parts.filter((part) => part.tone === 'good').length, parts.length)}</p>}
      </div>
      <div className={styles.reasons}>
        <p className={styles.lead}>
          {confidence === 'sure' && tone === 'bad' && <b>{player.sureAndWrong} </b>}
          {tone === 'grey' && !why.startsWith(player.safe) && <b>{player.safe} </b>}
          {why}
        </p>
        {choice && <p className={styles.more}>{question.explanation}</p>}
        <Pairs
          rows={[
            ...(sanction ? [{ icon: 'half', label: player.sanction, children: sanction } as const] : []),
            ...(choice?.instead ? [{ icon: 'right', label: player.instead, children: choice.instead } as const] : []),
            ...(question.ask ? [{ icon: 'people', label: player.ask, children: question.ask } as const] : []),
            {
              icon: 'law',
              label: player.basis,
              children: <Basis citations={citations} onCitation={onCitation} />,
            },
          ]}
        />
      </div>
    </article>
  )
}
