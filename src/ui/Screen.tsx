import type { ReactNode } from 'react'
import { Dock } from './Dock.tsx'
import styles from './Screen.module.css'

interface Props {
  readonly bar?: ReactNode
  /** Buttons for the `Dock`. A `QuestionPlayer` among the children brings its own dock. */
  readonly dock?: ReactNode
  /** `Tabs`, on the screens that lie side by side. */
  readonly tabs?: ReactNode
  /** Id of the heading that names the main part. */
  readonly labelledBy?: string | undefined
  readonly children: ReactNode
}

/** The frame of every screen: a bar above, a column of things with even space between them, an action under the thumb. */
export function Screen({ bar, dock, tabs, labelledBy, children }: Props) {
  return (
    <div className={styles.screen}>
      {bar}
      <main className={styles.main} aria-labelledby={labelledBy}>
        {children}
        {dock && <Dock>{dock}</Dock>}
      </main>
      {tabs}
    </div>
  )
}
