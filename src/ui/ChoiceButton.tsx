import styles from './Choice.module.css'

interface Props {
  readonly text: string
  /** Taken, and on its way to the disk or back from it. */
  readonly chosen?: boolean | undefined
  readonly onChoose: () => void
}

/** A choice whose tap is the answer: the whole row is the target. */
export function ChoiceButton({ text, chosen, onChoose }: Props) {
  return (
    <button type="button" className={styles.choice} aria-pressed={chosen || undefined} onClick={onChoose}>
      <span className={styles.words}>{text}</span>
    </button>
  )
}
