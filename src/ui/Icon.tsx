import styles from './Icon.module.css'
import { type IconName, icons } from './icons.ts'

interface Props {
  readonly name: IconName
}

/** Always beside a word, or inside a control that has a name: an icon alone says nothing to a screen reader. */
export function Icon({ name }: Props) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
      <path d={icons[name]} />
    </svg>
  )
}
