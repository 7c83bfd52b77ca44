import styles from './Cite.module.css'
import { Icon } from './Icon.tsx'

interface Props {
  readonly citation: string
  readonly onOpen: (citation: string) => void
}

/** The law speaks: a chip that opens the article in plain words. */
export function Cite({ citation, onOpen }: Props) {
  return (
    <button type="button" className={styles.cite} aria-haspopup="dialog" onClick={() => onOpen(citation)}>
      <Icon name="law" />
      <span>{citation}</span>
    </button>
  )
}
