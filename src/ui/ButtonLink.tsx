import type { ReactNode } from 'react'
import styles from './Button.module.css'
import type { ButtonKind } from './Button.tsx'
import { Icon } from './Icon.tsx'
import type { IconName } from './icons.ts'

interface Props {
  /** Within the app: `#/…`. */
  readonly href: string
  readonly kind?: ButtonKind | undefined
  readonly wide?: boolean | undefined
  readonly icon?: IconName | undefined
  readonly iconAfter?: IconName | undefined
  /** Its name where it shows an icon alone. */
  readonly label?: string | undefined
  readonly onClick?: (() => void) | undefined
  readonly children?: ReactNode
}

export function ButtonLink({ href, kind = 'plain', wide, icon, iconAfter, label, onClick, children }: Props) {
  return (
    <a
      href={href}
      className={styles.button}
      data-kind={kind}
      data-wide={wide || undefined}
      aria-label={label}
      onClick={onClick && (() => onClick())}
    >
      {icon && <Icon name={icon} />}
      {children}
      {iconAfter && <Icon name={iconAfter} />}
    </a>
  )
}
