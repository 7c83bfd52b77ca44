import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import styles from './Stamp.module.css'
import { iconOfTone, type Tone } from './tone.ts'

interface Props {
  readonly verdict: Tone
  readonly children: ReactNode
}

/** A verdict as a rubber stamp: a colour, an outline of its own and a word, so that none has to be told by colour. */
export function Stamp({ verdict, children }: Props) {
  return (
    <span className={styles.stamp} data-verdict={verdict}>
      <Icon name={iconOfTone[verdict]} />
      <span>{children}</span>
    </span>
  )
}
