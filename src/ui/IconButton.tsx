import { Icon } from './Icon.tsx'
import styles from './IconButton.module.css'
import type { IconName } from './icons.ts'

interface Props {
  readonly icon: IconName
  /** What it does, in words. */
  readonly label: string
  readonly disabled?: boolean
  readonly onClick?: () => void
  readonly href?: string
}

export function IconButton({ icon, label, disabled, onClick, href }: Props) {
  if (href !== undefined) {
    return (
      <a className={styles.iconButton} href={href} aria-label={label}>
        <Icon name={icon} />
      </a>
    )
  }
  return (
    <button type="button" className={styles.iconButton} aria-label={label} disabled={disabled} onClick={onClick}>
      <Icon name={icon} />
    </button>
  )
}
