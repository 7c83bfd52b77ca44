import type { CSSProperties } from 'react'
import styles from './Threads.module.css'

interface Props {
  readonly done: number
  readonly total: number
  /** The same in words, for who does not see it. */
  readonly label: string
  readonly size?: 's' | 'm'
}

/** Progress as a cloth being woven: one unit per thing to do, dyed when it is done. */
export function Threads({ done, total, label, size = 'm' }: Props) {
  // Custom properties are not part of CSSProperties' keys.
  const measure = { '--n': Math.max(1, total), '--d': done } as CSSProperties
  return <span className={styles.threads} data-size={size} role="img" aria-label={label} style={measure} />
}
