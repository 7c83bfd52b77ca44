import type { Term } from '../../domain/course.ts'
import { player } from '../../i18n/player.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Cite } from '../../ui/Cite.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import styles from './Reference.module.css'
import { termHref } from './reference-address.ts'

interface Props {
  readonly term: Term
  readonly onCitation: (citation: string) => void
  readonly onClose: () => void
}

export function TermSheet({ term, onCitation, onClose }: Props) {
  return (
    <Sheet title={term.word} kicker={player.term} onClose={onClose}>
      <p className={styles.lead}>{term.means}</p>
      {term.citations.length > 0 && (
        <div className={styles.words}>
          <h3 className={styles.small}>{player.basis}</h3>
          {term.citations.map((citation) => (
            <Cite key={citation} citation={citation} onOpen={onCitation} />
          ))}
        </div>
      )}
      <ButtonLink href={termHref(term.id)} icon="document">
        {player.toGlossary}
      </ButtonLink>
    </Sheet>
  )
}
