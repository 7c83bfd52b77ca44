import type { ReactNode } from 'react'
import { ui } from '../i18n/ui.ts'
import styles from './Screen.module.css'

interface Props {
  readonly bar?: ReactNode
  /** What to do next: at the bottom, under the thumb. */
  readonly dock?: ReactNode
  readonly tabs?: ReactNode
  readonly children: ReactNode
}

/** The frame of every screen: bar, what is read, what is done. */
export function Screen({ bar, dock, tabs, children }: Props) {
  return (
    <div className={styles.screen}>
      {bar}
      <main className={styles.main}>{children}</main>
      {dock && (
        <section className={styles.dock} aria-label={ui.actions}>
          <div className={styles.inside}>{dock}</div>
        </section>
      )}
      {tabs}
    </div>
  )
}
