import type { KeyboardEvent } from 'react'
import styles from './InlineButton.module.css'

interface Props {
  readonly kind: 'term' | 'citation'
  readonly text: string
  /** Opens a sheet. */
  readonly onOpen: () => void
}

/**
 * A button within a sentence. A `<button>` is one block to the line: several words of it cannot wrap, and the brackets
 * around it come off. This one flows with the words, and is to keyboard and screen reader what a button is.
 */
export function InlineButton({ kind, text, onOpen }: Props) {
  function press(event: KeyboardEvent) {
    if (event.key !== 'Enter' && event.key !== ' ') return
    // The space bar would scroll the page.
    event.preventDefault()
    onOpen()
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      role="button"
      tabIndex={0}
      aria-haspopup="dialog"
      className={styles.inlineButton}
      data-kind={kind}
      onClick={onOpen}
      onKeyDown={press}
    >
      {text}
    </span>
  )
}
