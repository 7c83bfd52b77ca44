import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import type { IconName } from './icons.ts'
import styles from './Note.module.css'

interface Props {
  readonly tone?: 'warn' | 'bad' | 'law'
  readonly icon?: IconName
  /** `alert` for a loss, `status` for news; otherwise it is just there. */
  readonly role?: 'alert' | 'status'
  readonly children: ReactNode
}

/** One thing to know. */
export function Note({ tone, icon = 'info', role, children }: Props) {
  return (
    <div className={styles.note} data-tone={tone} role={role}>
      <Icon name={icon} />
      <div className={styles.text}>{children}</div>
    </div>
  )
}
