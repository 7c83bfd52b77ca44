import { Icon } from './Icon.tsx'
import styles from './SearchField.module.css'
import { Unseen } from './Unseen.tsx'

interface Props {
  readonly label: string
  readonly example: string
  readonly typed: string
  readonly onTyped: (typed: string) => void
}

/** Searches as one types. One to a screen. */
export function SearchField({ label, example, typed, onTyped }: Props) {
  return (
    <div className={styles.search}>
      <label className={styles.label} htmlFor="cari">
        <Icon name="search" />
        <Unseen>{label}</Unseen>
      </label>
      <input
        className={styles.input}
        id="cari"
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        maxLength={120}
        placeholder={example}
        value={typed}
        onChange={(event) => onTyped(event.currentTarget.value)}
      />
    </div>
  )
}
