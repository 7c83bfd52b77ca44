import type { ReactNode } from 'react'
import styles from './stage.module.css'

/** The round picture of an account or a group, beside two lines of words. */
export function Badge({ children }: { readonly children: ReactNode }) {
  return (
    <span className={styles.badge} aria-hidden="true">
      {children}
    </span>
  )
}
