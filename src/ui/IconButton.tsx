import { Icon } from './Icon.tsx'
import styles from './IconButton.module.css'
import type { IconName } from './icons.ts'

interface Props {
  readonly icon: IconName
  readonly label: string
  readonly onClick?: (() => void) | undefined
  /** Makes it a switch. */
  readonly pressed?: boolean | undefined
  /** With an address it is a link and not a button. */
  readonly href?: string | undefined
}

export function IconButton({ icon, label, onClick, pressed, href }: Props) {
  if (href !== undefined) {
    return (
      <a className={styles.iconButton} href={href} aria-label={label} onClick={onClick && (() => onClick())}>
        <Icon name={icon} />
      </a>
    )
  }
  return (
    <button
      type="button"
      className={styles.iconButton}
      aria-label={label}
      aria-pressed={pressed}
      onClick={onClick && (() => onClick())}
    >
      <Icon name={icon} />
    </button>
  )
}
