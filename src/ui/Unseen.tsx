import type { ReactNode } from 'react'
import styles from './Unseen.module.css'

interface Props {
  readonly children: ReactNode
}

/** Words that the eye has already from the picture or the place, and a screen reader has not. */
export function Unseen({ children }: Props) {
  return <span className={styles.unseen}>{children}</span>
}
