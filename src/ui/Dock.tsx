import type { ReactNode } from 'react'
import { ui } from '../i18n/ui.ts'
import styles from './Dock.module.css'

interface Props {
  readonly children: ReactNode
}

/** Actions that stay under the thumb, as the last thing in a `Screen`. On a low window it lies still at the end. */
export function Dock({ children }: Props) {
  return (
    <section className={styles.dock} aria-label={ui.actions}>
      {children}
    </section>
  )
}
