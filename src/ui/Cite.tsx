import styles from './Cite.module.css'
import { Icon } from './Icon.tsx'

interface Props {
  readonly citation: string
  /** Without the sign, where one stands before it already. */
  readonly bare?: boolean | undefined
  readonly onOpen: (citation: string) => void
}

/** The law speaks: a chip that opens the article in plain words. */
export function Cite({ citation, bare, onOpen }: Props) {
  return (
    <button type="button" className={styles.cite} aria-haspopup="dialog" onClick={() => onOpen(citation)}>
      {!bare && <Icon name="law" />}
      <span>{citation}</span>
    </button>
  )
}
