import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import type { IconName } from './icons.ts'
import styles from './Tag.module.css'
import type { Tone } from './tone.ts'

interface Props {
  readonly tone?: Tone | undefined
  readonly icon?: IconName | undefined
  readonly children: ReactNode
}

/** A state or a phase in a word or two. Never a control. */
export function Tag({ tone, icon, children }: Props) {
  return (
    <span className={styles.tag} data-tone={tone}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  )
}
