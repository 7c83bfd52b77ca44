import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import styles from './Stamp.module.css'
import type { Tone } from './tone.ts'

interface Props {
  readonly tone: Tone
  readonly children: ReactNode
}

const iconOf = { good: 'right', warn: 'half', bad: 'wrong', grey: 'contested' } as const

/** A rubber stamp for a verdict and for nothing else: colour, outline of the icon and word say the same. */
export function Stamp({ tone, children }: Props) {
  return (
    <span className={styles.stamp} data-tone={tone}>
      <Icon name={iconOf[tone]} />
      {children}
    </span>
  )
}
