import type { ReactNode } from 'react'
import { citersOf } from '../../content/citers.ts'
import type { Article, Course, Regulation } from '../../domain/course.ts'
import type { Reference } from '../../domain/reference.ts'
import { dateOf } from '../../i18n/format.ts'
import { player } from '../../i18n/player.ts'
import { article as say } from '../../i18n/screens-law.ts'
import { isRegulation, statusOf } from '../../player/references/article-words.ts'
import { Bar } from '../../ui/Bar.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Card } from '../../ui/Card.tsx'
import { Note } from '../../ui/Note.tsx'
import { Pairs } from '../../ui/Pairs.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { CiterLists } from './CiterLists.tsx'
import styles from './law.module.css'
import { reviewOf } from './review-of.ts'
import { useWayBack } from './use-way-back.ts'

interface Props {
  readonly course: Course
  readonly reference: Reference
  readonly regulation: Regulation
  readonly article: Article
  readonly tabs: ReactNode
}

/** What one article says in plain words, how sure we are of it, and everything in the course that rests on it. */
export function ArticleScreen({ course, reference, regulation, article, tabs }: Props) {
  const { citation, says, note, confidence } = article
  const citers = citersOf(course, reference, citation)
  const back = useWayBack()
  return (
    <Screen tabs={tabs} bar={<Bar back={{ href: back, label: say.back }} title={regulation.name} />}>
      <h1>{citation}</h1>
      <p className={styles.soft}>{regulation.title}</p>
      <Card>
        <p className={styles.lead}>{says}</p>
        <p className={styles.soft}>{player.paraphrase}</p>
      </Card>
      {note && (
        <Note>
          <p>{note}</p>
        </Note>
      )}
      <Pairs
        rows={[
          { icon: 'law', label: player.regulationStatus, children: <b>{statusOf(regulation)}</b> },
          { icon: 'document', label: player.officialText, children: regulation.source },
          { icon: 'clock', label: player.compared, children: dateOf(regulation.comparedOn) },
        ]}
      />
      <Pairs
        rows={[
          { icon: 'chart', label: say.content, children: say.contents[confidence.content] },
          // What our own notes are numbered with is nobody's number but ours.
          ...(isRegulation(regulation)
            ? [{ icon: 'search', label: say.number, children: say.numbers[confidence.number] } as const]
            : []),
          { icon: 'people', label: say.review, children: reviewOf(citers) },
        ]}
      />
      <CiterLists citers={citers} />
      <ButtonLink href={back} icon="back">
        {say.back}
      </ButtonLink>
    </Screen>
  )
}
