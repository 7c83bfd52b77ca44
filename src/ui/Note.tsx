import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import type { IconName } from './icons.ts'
import styles from './Note.module.css'

interface Props {
  readonly tone?: 'good' | 'warn' | 'bad' | 'law' | undefined
  readonly icon?: IconName | undefined
  /** `alert` for a loss, `status` for news; without it the note is just there. */
  readonly role?: 'alert' | 'status' | undefined
  readonly children: ReactNode
}

/** One thing to know. What it says must also be true for someone who sees no colour. */
export function Note({ tone, icon = 'info', role, children }: Props) {
  return (
    <div className={styles.note} data-tone={tone} role={role}>
      <Icon name={icon} />
      <div className={styles.words}>{children}</div>
    </div>
  )
}
