import type { OneQuestion } from '../../domain/course.ts'
import { shuffled } from '../../domain/shuffle.ts'
import { ChoiceBox } from '../../ui/ChoiceBox.tsx'
import styles from './answers.module.css'

interface Props {
  readonly question: OneQuestion
  readonly seed: number
  readonly chosen: string
  readonly onChoose: (choice: string) => void
}

/** The same choices in the same order as radio buttons: another one may be taken later. */
export function PickAnswer({ question, seed, chosen, onChoose }: Props) {
  return (
    <ul className={styles.list}>
      {shuffled(question.choices, seed, question.id).map(({ id, text }) => (
        <li key={id}>
          <ChoiceBox
            type="radio"
            name={question.id}
            value={id}
            text={text}
            checked={id === chosen}
            onChange={() => onChoose(id)}
          />
        </li>
      ))}
    </ul>
  )
}
