import { mayI as say } from '../../i18n/screens-may-i.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './may-i.module.css'

interface Props {
  readonly onTyped: (typed: string) => void
}

/** Other words to try, and whom to ask: that nothing was found says nothing about what is allowed. */
export function NothingFound({ onTyped }: Props) {
  return (
    <div className={styles.nothing}>
      <p>{say.noneMore}</p>
      <ul className={styles.otherWords}>
        {say.otherWords.map((words) => (
          <li key={words}>
            <Button onClick={() => onTyped(words)}>{words}</Button>
          </li>
        ))}
      </ul>
      <p>{say.noneAsk}</p>
    </div>
  )
}
