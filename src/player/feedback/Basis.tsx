import { Cite } from '../../ui/Cite.tsx'
import styles from './Basis.module.css'

interface Props {
  readonly citations: readonly string[]
  readonly onCitation: (citation: string) => void
}

/** The law that a judgement rests on. */
export function Basis({ citations, onCitation }: Props) {
  return (
    <span className={styles.basis}>
      {citations.map((citation) => (
        <Cite bare key={citation} citation={citation} onOpen={onCitation} />
      ))}
    </span>
  )
}
