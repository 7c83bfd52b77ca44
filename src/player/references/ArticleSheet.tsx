import type { Article, Regulation } from '../../domain/course.ts'
import { dateOf } from '../../i18n/format.ts'
import { player } from '../../i18n/player.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Note } from '../../ui/Note.tsx'
import { Pairs } from '../../ui/Pairs.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { nameOf, placeIn, statusOf } from './article-words.ts'
import styles from './Reference.module.css'
import { articleHref } from './reference-address.ts'

interface Props {
  readonly citation: string
  readonly found: { readonly regulation: Regulation; readonly article: Article } | undefined
  readonly onClose: () => void
}

/** What an article says in plain words, how sure we are of it, and where its wording is to be read. */
export function ArticleSheet({ citation, found, onClose }: Props) {
  if (!found) {
    return (
      <Sheet title={citation} onClose={onClose}>
        <p>{player.unknownArticle}</p>
      </Sheet>
    )
  }
  const { regulation, article } = found
  const confidence = player.confidences[article.confidence.content]
  return (
    <Sheet title={placeIn(regulation, citation)} kicker={nameOf(regulation)} onClose={onClose}>
      <div className={styles.words}>
        <p className={styles.lead}>{article.says}</p>
        <p className={styles.small}>{player.paraphrase}</p>
      </div>
      {article.note && (
        <Note>
          <p>{article.note}</p>
        </Note>
      )}
      <hr className={styles.rule} />
      <Pairs
        rows={[
          { icon: 'law', label: player.regulationStatus, children: <b>{statusOf(regulation)}</b> },
          {
            icon: 'chart',
            label: player.confidence,
            children: (
              <>
                <b>{confidence.word}</b> {confidence.why}
                {article.confidence.number === 'medium' && ` ${player.numberUnsure}`}
              </>
            ),
          },
          { icon: 'clock', label: player.compared, children: dateOf(regulation.comparedOn) },
          // A web address stays text: a tap would leave the app, and without a signal lead nowhere.
          { icon: 'document', label: player.officialText, children: regulation.source },
        ]}
      />
      <ButtonLink href={articleHref(citation)} icon="law">
        {player.toReference}
      </ButtonLink>
    </Sheet>
  )
}
