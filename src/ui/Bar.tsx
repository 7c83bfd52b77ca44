import type { ReactNode } from 'react'
import styles from './Bar.module.css'
import { IconButton } from './IconButton.tsx'
import { Threads } from './Threads.tsx'

interface Props {
  readonly back?: { readonly href: string; readonly label: string } | undefined
  readonly title: ReactNode
  /** Small, under the title. */
  readonly note?: ReactNode
  readonly progress?: { readonly done: number; readonly total: number; readonly label: string } | undefined
  readonly aside?: ReactNode
}

/** Where one is and how far. The screen's own heading stands below it, in the main part. */
export function Bar({ back, title, note, progress, aside }: Props) {
  return (
    <header className={styles.bar}>
      {back && <IconButton icon="back" href={back.href} label={back.label} />}
      <div className={styles.place}>
        <span>{title}</span>
        {note && <span className={styles.note}>{note}</span>}
        {progress && <Threads {...progress} size="s" />}
      </div>
      {progress && (
        <span className={styles.count} aria-hidden="true">
          {progress.done}/{progress.total}
        </span>
      )}
      {aside}
    </header>
  )
}
