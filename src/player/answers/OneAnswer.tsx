import type { OneQuestion } from '../../domain/course.ts'
import { shuffled } from '../../domain/shuffle.ts'
import { ChoiceButton } from '../../ui/ChoiceButton.tsx'
import styles from './answers.module.css'

interface Props {
  readonly question: OneQuestion
  readonly seed: number
  readonly chosen: string
  readonly onChoose: (choice: string) => void
}

/** The first choice taken is the answer; there is no second guess to hide. */
export function OneAnswer({ question, seed, chosen, onChoose }: Props) {
  return (
    <ul className={styles.list}>
      {shuffled(question.choices, seed, question.id).map(({ id, text }) => (
        <li key={id}>
          <ChoiceButton text={text} chosen={id === chosen} onChoose={() => onChoose(id)} />
        </li>
      ))}
    </ul>
  )
}
