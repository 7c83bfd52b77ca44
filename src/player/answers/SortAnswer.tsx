import type { SortQuestion } from '../../domain/course.ts'
import { shuffled } from '../../domain/shuffle.ts'
import { player } from '../../i18n/player.ts'
import { Choices } from '../../ui/Choices.tsx'
import styles from './answers.module.css'

interface Props {
  readonly question: SortQuestion
  readonly seed: number
  readonly groupOf: Readonly<Record<string, string>>
  /** *Periksa* was pressed too early: say which cards are still without a group. */
  readonly incomplete: boolean
  readonly onChange: (groupOf: Readonly<Record<string, string>>) => void
}

/** Every card with its groups below it: one tap a card, no dragging, and the same for thumb, keyboard and screen reader. */
export function SortAnswer({ question, seed, groupOf, incomplete, onChange }: Props) {
  const groups = question.groups.map(({ id, text }) => ({ value: id, label: text }))
  return (
    <ul className={styles.cards}>
      {shuffled(question.cards, seed, question.id).map(({ id, text }) => (
        <li key={id} className={styles.card}>
          <Choices
            loud
            legend={text}
            name={`${question.id}/${id}`}
            options={groups}
            value={groupOf[id]}
            error={incomplete && groupOf[id] === undefined ? player.sortMissingHere : undefined}
            onChange={(group) => onChange({ ...groupOf, [id]: group })}
          />
        </li>
      ))}
    </ul>
  )
}
