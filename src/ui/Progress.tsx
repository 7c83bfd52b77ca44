import styles from './Progress.module.css'

interface Props {
  readonly value: number
  readonly max: number
  readonly label: string
}

/** The woven look on the browser's own element: what is counted in bytes, and what is drawn before any script runs. */
export function Progress({ value, max, label }: Props) {
  return <progress className={styles.progress} value={value} max={max} aria-label={label} />
}
