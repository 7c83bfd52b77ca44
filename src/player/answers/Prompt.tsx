import type { ReactNode } from 'react'
import styles from './Prompt.module.css'

interface Props {
  readonly text: string
  readonly hint?: string
  readonly error?: string | undefined
  readonly children: ReactNode
}

/** What is asked, and below it everything that can be given: one group with one name. */
export function Prompt({ text, hint, error, children }: Props) {
  return (
    <fieldset className={styles.prompt} aria-describedby={error ? 'kurang' : undefined}>
      <legend className={styles.text}>{text}</legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      <div className={styles.options}>{children}</div>
      <p className={styles.error} id="kurang" role="alert">
        {error}
      </p>
    </fieldset>
  )
}
