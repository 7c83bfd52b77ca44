import type { ReactNode } from 'react'
import styles from './Button.module.css'
import { Icon } from './Icon.tsx'
import type { IconName } from './icons.ts'

export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger'

interface Props {
  readonly kind?: ButtonKind | undefined
  readonly wide?: boolean | undefined
  readonly icon?: IconName | undefined
  readonly iconAfter?: IconName | undefined
  readonly type?: 'button' | 'submit' | undefined
  readonly disabled?: boolean | undefined
  /** Work is under way: the button keeps the focus and its words, and a second tap does nothing. */
  readonly busy?: boolean | undefined
  readonly pressed?: boolean | undefined
  /** Turns the welcome's pages before React is there: the inline script listens for it. */
  readonly early?: 'next' | 'back' | undefined
  /** Its name where it shows an icon alone. */
  readonly label?: string | undefined
  readonly onClick?: (() => void) | undefined
  readonly children?: ReactNode
}

export function Button({ kind = 'plain', wide, icon, iconAfter, type = 'button', children, ...props }: Props) {
  const { disabled, busy, pressed, label, early, onClick } = props
  return (
    <button
      type={type}
      className={styles.button}
      data-kind={kind}
      data-wide={wide || undefined}
      data-early={early}
      disabled={disabled}
      aria-label={label}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      aria-pressed={pressed}
      onClick={(event) => {
        if (busy) event.preventDefault()
        else onClick?.()
      }}
    >
      {icon && <Icon name={icon} />}
      {children}
      {iconAfter && <Icon name={iconAfter} />}
    </button>
  )
}
