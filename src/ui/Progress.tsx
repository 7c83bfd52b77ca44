import styles from './Progress.module.css'

interface Props {
  readonly value: number
  readonly max: number
  readonly label: string
}

/** Progress of a transfer. A native element, because the prerendered welcome may carry no style attribute. */
export function Progress({ value, max, label }: Props) {
  return <progress className={styles.progress} value={value} max={max} aria-label={label} />
}
