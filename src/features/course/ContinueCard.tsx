import { pictureUrl } from '../../content/load-course.ts'
import { hrefOf } from '../../content/path-of.ts'
import type { Course } from '../../domain/course.ts'
import type { Log } from '../../domain/log.ts'
import { nextPlace } from '../../domain/place.ts'
import { path } from '../../i18n/screens-learn.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Card } from '../../ui/Card.tsx'
import { Scene } from '../../ui/Scene.tsx'
import styles from './PathScreen.module.css'
import { placeWords } from './place-words.ts'

interface Props {
  readonly course: Course
  readonly log: Log
}

/** The one thing to do now, with the exact place. */
export function ContinueCard({ course, log }: Props) {
  const place = nextPlace(course, log)
  const words = place && placeWords(course, place)
  if (!words) {
    return (
      <Card labelledBy="lanjut">
        <h1 id="lanjut">{path.allDone}</h1>
        <p className={styles.soft}>{path.allDoneMore}</p>
      </Card>
    )
  }
  const isBegun = log.some(({ type }) => type === 'page-read' || type === 'question-answered')
  return (
    <Card labelledBy="lanjut" picture={words.picture && <Scene src={pictureUrl(words.picture)} alt="" cut="wide" />}>
      <div className={styles.words}>
        <p className={styles.kicker}>{words.kicker}</p>
        <h1 id="lanjut">{words.title}</h1>
        <p className={styles.soft}>{words.detail}</p>
      </div>
      <ButtonLink kind="primary" href={hrefOf(place)} iconAfter="arrow">
        {isBegun ? path.goOn : path.begin}
      </ButtonLink>
    </Card>
  )
}
