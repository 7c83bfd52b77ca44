import { CiteLink } from '../../ui/CiteLink.tsx'
import { articleAddress } from './addresses.ts'
import styles from './law.module.css'

interface Props {
  readonly label: string
  readonly citations: readonly string[]
  readonly onLeave?: (() => void) | undefined
}

/** The articles that something rests on, each a way to its own screen. */
export function Basis({ label, citations, onLeave }: Props) {
  if (citations.length === 0) return null
  return (
    <ul className={styles.basis} aria-label={label}>
      {citations.map((citation) => (
        <li key={citation}>
          <CiteLink citation={citation} href={articleAddress(citation)} onClick={onLeave} />
        </li>
      ))}
    </ul>
  )
}
