import { hrefOf } from '../../content/path-of.ts'
import { completionOf } from '../../domain/completion.ts'
import type { Course } from '../../domain/course.ts'
import type { Log } from '../../domain/log.ts'
import { nextPlace } from '../../domain/place.ts'
import { hasBegunLearning } from '../../domain/test-form.ts'
import { path } from '../../i18n/screens-learn.ts'
import { CoursePicture } from '../../player/CoursePicture.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Card } from '../../ui/Card.tsx'
import { CompleteCard } from './CompleteCard.tsx'
import styles from './PathScreen.module.css'
import { placeWords } from './place-words.ts'
import { offeredTest } from './start-of.ts'
import { TestOffer } from './TestOffer.tsx'

interface Props {
  readonly course: Course
  readonly log: Log
  readonly learner: string
}

/** The one thing to do now, with the exact place. */
export function ContinueCard({ course, log, learner }: Props) {
  if (completionOf(course, log).isComplete) return <CompleteCard course={course} log={log} learner={learner} />
  const offered = offeredTest(course, log, learner)
  if (offered) return <TestOffer course={course} {...offered} />
  const place = nextPlace(course, log)
  const words = place && placeWords(course, place, learner)
  if (!words) {
    return (
      <Card labelledBy="lanjut">
        <h1 id="lanjut">{path.allDone}</h1>
        <p className={styles.soft}>{path.allDoneMore}</p>
      </Card>
    )
  }
  return (
    <Card labelledBy="lanjut" picture={words.picture && <CoursePicture picture={words.picture} alt="" cut="wide" />}>
      <div className={styles.words}>
        <p className={styles.kicker}>{words.kicker}</p>
        <h1 id="lanjut">{words.title}</h1>
        <p className={styles.soft}>{words.detail}</p>
      </div>
      <ButtonLink kind="primary" href={hrefOf(place)} iconAfter="arrow">
        {hasBegunLearning(log) ? path.goOn : path.begin}
      </ButtonLink>
    </Card>
  )
}
