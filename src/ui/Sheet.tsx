import { type MouseEvent, type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react'
import { ui } from '../i18n/ui.ts'
import { Button } from './Button.tsx'
import styles from './Sheet.module.css'

interface Props {
  readonly title: string
  /** A line above the title that says what kind of thing this is. */
  readonly kicker?: string | undefined
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * A dialog from below, open for as long as it is drawn. It closes by its button, a tap beside it or Escape; the focus goes
 * to its title and comes back to what had it before.
 */
export function Sheet({ title, kicker, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useModal(dialog, heading)

  function closeOnBackdrop(event: MouseEvent<HTMLDialogElement>) {
    if (event.target === event.currentTarget) event.currentTarget.close()
  }

  return (
    // The click is only for the backdrop.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has Escape and the close button
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-label={title}
      onClick={closeOnBackdrop}
      // Told after the fact, so an open dialog means that it has been opened again since.
      onClose={(event) => event.currentTarget.open || onClose()}
    >
      <div className={styles.inside}>
        <div className={styles.head}>
          {kicker && <p className={styles.kicker}>{kicker}</p>}
          <h2 ref={heading} tabIndex={-1}>
            {title}
          </h2>
        </div>
        {children}
        <Button wide onClick={() => dialog.current?.close()}>
          {ui.close}
        </Button>
      </div>
    </dialog>
  )
}

/** Focus on the title: the first control may be below the fold, and a long sheet would open at its end. */
function useModal(dialog: RefObject<HTMLDialogElement | null>, heading: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = dialog
    const opener = document.activeElement
    current?.showModal()
    heading.current?.focus()
    document.documentElement.dataset.sheet = 'open'
    return () => {
      delete document.documentElement.dataset.sheet
      // Closed before it leaves the page: a dialog that is merely removed takes the focus with it.
      current?.close()
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [dialog, heading])
}
