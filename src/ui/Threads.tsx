import type { CSSProperties } from 'react'
import styles from './Threads.module.css'

interface Props {
  readonly done: number
  readonly total: number
  /** The sentence that says the same: "2 dari 6 pelajaran selesai". */
  readonly label: string
  readonly size?: 's' | 'm' | undefined
}

/** Progress as a cloth being woven: one block of threads per thing to do, dyed when it is done. */
export function Threads({ done, total, label, size = 'm' }: Props) {
  // React's type knows no custom properties.
  const numbers = { '--done': done, '--total': Math.max(1, total) } as CSSProperties
  return <span className={styles.threads} data-size={size} role="img" aria-label={label} style={numbers} />
}
