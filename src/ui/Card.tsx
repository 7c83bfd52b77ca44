import type { ReactNode } from 'react'
import styles from './Card.module.css'

interface Props {
  /** Fills the card to its edge, above the words. */
  readonly picture?: ReactNode
  readonly children: ReactNode
}

export function Card({ picture, children }: Props) {
  return (
    <div className={styles.card}>
      {picture}
      <div className={styles.body}>{children}</div>
    </div>
  )
}
