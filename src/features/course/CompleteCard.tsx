import { hrefOf } from '../../content/path-of.ts'
import type { Course } from '../../domain/course.ts'
import type { Log } from '../../domain/log.ts'
import { nextPlace } from '../../domain/place.ts'
import { formsFor, testTaken } from '../../domain/test-form.ts'
import { path } from '../../i18n/screens-learn.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Card } from '../../ui/Card.tsx'
import { StateScene } from '../../ui/StateScene.tsx'
import styles from './PathScreen.module.css'
import { placeWords } from './place-words.ts'

interface Props {
  readonly course: Course
  readonly log: Log
  readonly learner: string
}

/** Everything that counts is done. What may still be done stays one tap away. */
export function CompleteCard({ course, log, learner }: Props) {
  const forms = formsFor(course, learner)
  const place = nextPlace(course, log)
  const words = place && placeWords(course, place, learner)
  return (
    <Card labelledBy="lanjut" picture={<StateScene name="hasil-lulus" />}>
      <div className={styles.words}>
        <h1 id="lanjut">{path.complete}</h1>
        <p className={styles.soft}>{path.completeMore}</p>
      </div>
      <ButtonLink kind="primary" href="#/kemajuan" icon="chart">
        {path.seeProgress}
      </ButtonLink>
      {forms && !testTaken(log, forms.after) && (
        <ButtonLink href={hrefOf({ kind: 'test', form: forms.after.id })}>{path.afterTest}</ButtonLink>
      )}
      {place && words && place.kind !== 'test' && (
        <ButtonLink href={hrefOf(place)}>
          {path.goOn}: {words.title}
        </ButtonLink>
      )}
    </Card>
  )
}
