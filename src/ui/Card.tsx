import type { ReactNode } from 'react'
import styles from './Card.module.css'

interface Props {
  /** A `Scene` that reaches the card's edge, above the words. */
  readonly picture?: ReactNode
  /** Id of the heading that names the card: makes it a section. */
  readonly labelledBy?: string | undefined
  readonly children: ReactNode
}

export function Card({ picture, labelledBy, children }: Props) {
  const Element = labelledBy === undefined ? 'div' : 'section'
  return (
    <Element className={styles.card} aria-labelledby={labelledBy}>
      {picture && <div className={styles.picture}>{picture}</div>}
      <div className={styles.body}>{children}</div>
    </Element>
  )
}
