import type { ReactNode } from 'react'
import styles from './Bar.module.css'
import { IconButton } from './IconButton.tsx'
import { Threads } from './Threads.tsx'

interface Props {
  readonly back?: { readonly href: string; readonly label: string }
  readonly title: ReactNode
  readonly note?: ReactNode
  /** Woven below the title, and told in words by `label`. */
  readonly progress?: { readonly done: number; readonly total: number; readonly label: string }
  readonly aside?: ReactNode
}

export function Bar({ back, title, note, progress, aside }: Props) {
  return (
    <header className={styles.bar}>
      {back && <IconButton icon="back" label={back.label} href={back.href} />}
      <div className={styles.text}>
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
