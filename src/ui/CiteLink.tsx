import styles from './Cite.module.css'
import { Icon } from './Icon.tsx'

interface Props {
  readonly citation: string
  readonly href: string
  readonly onClick?: (() => void) | undefined
}

/** Looks like a `Cite` and leads to the article's own screen. */
export function CiteLink({ citation, href, onClick }: Props) {
  return (
    <a className={styles.cite} href={href} onClick={onClick && (() => onClick())}>
      <Icon name="law" />
      <span>{citation}</span>
    </a>
  )
}
