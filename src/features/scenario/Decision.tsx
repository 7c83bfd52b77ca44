import type { Step } from '../../domain/scenario.ts'
import { verdictOf } from '../../player/feedback/verdict.ts'
import { Stamp } from '../../ui/Stamp.tsx'
import styles from './scenario.module.css'

interface Props {
  readonly step: Step
}

/** One step of a run: what was asked, what the learner took, and what they were told. */
export function Decision({ step: { question, answer } }: Props) {
  const { response, score } = answer
  const choice =
    question.kind === 'one' && response.kind === 'one'
      ? question.choices.find(({ id }) => id === response.choice)
      : undefined
  const { tone, word } = verdictOf(question, score)
  return (
    <li className={styles.decision}>
      <p className={styles.prompt}>{question.prompt}</p>
      {choice && <p>{choice.text}</p>}
      <Stamp verdict={tone}>{word}</Stamp>
    </li>
  )
}
