import type { ManyQuestion } from '../../domain/course.ts'
import { shuffled } from '../../domain/shuffle.ts'
import { ChoiceBox } from '../../ui/ChoiceBox.tsx'
import styles from './answers.module.css'

interface Props {
  readonly question: ManyQuestion
  readonly seed: number
  readonly chosen: readonly string[]
  readonly onChange: (choices: readonly string[]) => void
}

export function ManyAnswer({ question, seed, chosen, onChange }: Props) {
  return (
    <ul className={styles.list}>
      {shuffled(question.choices, seed, question.id).map(({ id, text }) => (
        <li key={id}>
          <ChoiceBox
            type="checkbox"
            name={question.id}
            value={id}
            text={text}
            checked={chosen.includes(id)}
            onChange={(isTicked) => onChange(isTicked ? [...chosen, id] : chosen.filter((other) => other !== id))}
          />
        </li>
      ))}
    </ul>
  )
}
