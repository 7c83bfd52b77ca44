import { type MouseEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { ui } from '../i18n/ui.ts'
import { Button } from './Button.tsx'
import styles from './Sheet.module.css'

interface Props {
  readonly title: string
  /** A line above the title that says what kind of thing this is. */
  readonly kicker?: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog from below. The browser keeps the focus in it, closes it on Escape and gives the focus back. */
export function Sheet({ title, kicker, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useModal(dialog)

  function closeOnBackdrop(event: MouseEvent<HTMLDialogElement>) {
    if (event.target === event.currentTarget) event.currentTarget.close()
  }

  return (
    // Escape closes a dialog by itself; the click is only for the backdrop.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has Escape and the close button
    <dialog ref={dialog} className={styles.sheet} aria-label={title} onClose={onClose} onClick={closeOnBackdrop}>
      <div className={styles.inside}>
        <div className={styles.head}>
          {kicker && <p className={styles.kicker}>{kicker}</p>}
          <h2>{title}</h2>
        </div>
        {children}
        <Button wide onClick={() => dialog.current?.close()}>
          {ui.close}
        </Button>
      </div>
    </dialog>
  )
}

function useModal(dialog: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const { current } = dialog
    const opener = document.activeElement
    if (current && !current.open) current.showModal()
    return () => {
      // A dialog that React removes without closing would leave the focus nowhere.
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [dialog])
}
