import type { ReactNode } from 'react'
import styles from './Results.module.css'

interface Props {
  /** How many were found, or why none; empty while nothing is asked. */
  readonly told: string
  readonly children: ReactNode
}

/** What a search has found, below the sentence that says so. */
export function Results({ told, children }: Props) {
  return (
    <div className={styles.results}>
      <p className={styles.told} role="status">
        {told}
      </p>
      {children}
    </div>
  )
}
