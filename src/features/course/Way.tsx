import type { ReactNode } from 'react'
import type { StepState } from '../../domain/progress.ts'
import { path } from '../../i18n/screens-learn.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Unseen } from '../../ui/Unseen.tsx'
import styles from './Way.module.css'

export interface Stop {
  readonly key: string
  readonly state: StepState
  /** What stands in the knot until it is done. */
  readonly sign: ReactNode
  readonly isNow: boolean
  /** Absent where there is nothing to open yet. */
  readonly href?: string | undefined
  readonly title: string
  readonly children: ReactNode
}

interface Props {
  readonly stops: readonly Stop[]
}

/** Things to do, one after another, knotted on a thread. */
export function Way({ stops }: Props) {
  return (
    <ol className={styles.way}>
      {stops.map(({ key, state, sign, isNow, href, title, children }) => (
        <li key={key} className={styles.stop} data-state={state} data-now={isNow || undefined}>
          <span className={styles.knot} aria-hidden="true">
            {state === 'done' ? <Icon name="check" /> : sign}
          </span>
          <Step href={href} isNow={isNow}>
            <b className={styles.title}>{title}</b>
            {state === 'done' && <Unseen>{path.done}. </Unseen>}
            {children}
          </Step>
        </li>
      ))}
    </ol>
  )
}

interface StepProps {
  readonly href: string | undefined
  readonly isNow: boolean
  readonly children: ReactNode
}

function Step({ href, isNow, children }: StepProps) {
  if (href === undefined) return <div className={styles.step}>{children}</div>
  return (
    <a className={styles.step} href={href} aria-current={isNow ? 'step' : undefined}>
      {children}
    </a>
  )
}
