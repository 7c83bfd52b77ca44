import { useState } from 'react'
import type { Regulation } from '../../domain/course.ts'
import { dateOf } from '../../i18n/format.ts'
import { law as say } from '../../i18n/screens-law.ts'
import { placeIn, statusOf } from '../../player/references/article-words.ts'
import { Fold } from '../../ui/Fold.tsx'
import { LongRows } from '../../ui/LongRows.tsx'
import { articleAddress } from './addresses.ts'
import { excerptOf } from './excerpt.ts'
import styles from './law.module.css'

interface Props {
  readonly regulation: Regulation
}

const step = 30

// For as long as the page lives, so that the way back from an article leads to where it stood.
const opened = new Set<string>()

/** A regulation with its articles, which are drawn when it is opened: all at once they are hundreds. */
export function RegulationFold({ regulation }: Props) {
  const { name, title, source, comparedOn, articles } = regulation
  const [isOpen, setOpen] = useState(opened.has(name))

  function toggle(isNowOpen: boolean) {
    if (isNowOpen) opened.add(name)
    else opened.delete(name)
    setOpen(isNowOpen)
  }

  return (
    <Fold
      isOpen={isOpen}
      onToggle={toggle}
      summary={
        <span className={styles.summary}>
          <b className={styles.name}>{name}</b>
          <span className={styles.small}>{title}</span>
          <span className={styles.small}>{say.summary(statusOf(regulation), articles.length)}</span>
        </span>
      }
    >
      {isOpen && (
        <div className={styles.inside}>
          <p className={styles.soft}>{say.source(source, dateOf(comparedOn))}</p>
          <LongRows
            rows={articles.map(({ citation, says }) => ({
              key: citation,
              href: articleAddress(citation),
              title: placeIn(regulation, citation),
              note: excerptOf(says),
            }))}
            first={step}
            step={step}
            more={(left) => say.more(left, step)}
          />
        </div>
      )}
    </Fold>
  )
}
