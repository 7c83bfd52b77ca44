import type { ReactNode } from 'react'
import styles from './Button.module.css'
import { Icon } from './Icon.tsx'
import type { IconName } from './icons.ts'

interface Look {
  /** One `primary` per screen, in the dock. */
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger'
  readonly wide?: boolean
  readonly icon?: IconName
  readonly iconAfter?: IconName
  readonly children: ReactNode
}

interface Props extends Look {
  readonly type?: 'button' | 'submit'
  readonly disabled?: boolean
  /** A save is under way: the button keeps its focus and ignores taps. */
  readonly busy?: boolean
  readonly onClick?: () => void
  /** Turns the welcome's page before React is there. */
  readonly early?: 'next' | 'back'
}

export function Button({ type = 'button', disabled, busy, onClick, early, ...look }: Props) {
  return (
    <button
      type={type}
      className={styles.button}
      data-kind={look.kind ?? 'plain'}
      data-wide={look.wide || undefined}
      data-early={early}
      disabled={disabled}
      aria-busy={busy || undefined}
      onClick={busy ? undefined : onClick}
    >
      <Inside {...look} />
    </button>
  )
}

interface LinkProps extends Look {
  readonly href: string
}

/** Looks like a button, goes somewhere: the address is a hash route of this app. */
export function ButtonLink({ href, ...look }: LinkProps) {
  return (
    <a href={href} className={styles.button} data-kind={look.kind ?? 'plain'} data-wide={look.wide || undefined}>
      <Inside {...look} />
    </a>
  )
}

function Inside({ icon, iconAfter, children }: Look) {
  return (
    <>
      {icon && <Icon name={icon} />}
      {children}
      {iconAfter && <Icon name={iconAfter} />}
    </>
  )
}
