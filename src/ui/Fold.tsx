import type { ReactNode } from 'react'
import styles from './Fold.module.css'
import { Icon } from './Icon.tsx'

interface Props {
  readonly summary: ReactNode
  /** Open from the start. */
  readonly isOpen?: boolean | undefined
  /** Told when it has been opened or closed. */
  readonly onToggle?: ((isOpen: boolean) => void) | undefined
  readonly children: ReactNode
}

/** Something more, folded away until it is asked for. */
export function Fold({ summary, isOpen, onToggle, children }: Props) {
  return (
    <details
      className={styles.fold}
      open={isOpen}
      onToggle={onToggle && ((event) => onToggle(event.currentTarget.open))}
    >
      <summary className={styles.summary}>
        <Icon name="open" />
        {summary}
      </summary>
      {children}
    </details>
  )
}
