import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import type { IconName } from './icons.ts'
import styles from './Tag.module.css'

interface Props {
  readonly tone?: 'good' | 'warn' | 'bad' | 'grey'
  readonly icon?: IconName
  readonly children: ReactNode
}

/** A state or a phase in a word; not tappable by itself. */
export function Tag({ tone, icon, children }: Props) {
  return (
    <span className={styles.tag} data-tone={tone}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  )
}
