import { hrefOf } from '../../content/path-of.ts'
import type { Course } from '../../domain/course.ts'
import { nextStep } from '../../domain/place.ts'
import { path } from '../../i18n/screens-learn.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Card } from '../../ui/Card.tsx'
import styles from './PathScreen.module.css'

interface Props {
  readonly course: Course
  readonly form: string
  readonly isBegun: boolean
}

/** Before anything else, and only until something is learnt: the short test. Going on is how it is skipped. */
export function TestOffer({ course, form, isBegun }: Props) {
  const first = nextStep(course, [])
  return (
    <Card labelledBy="lanjut">
      <div className={styles.words}>
        <p className={styles.kicker}>{path.testKicker}</p>
        <h1 id="lanjut">{path.test}</h1>
        <p className={styles.soft}>
          {path.testHint} {path.testWhy}
        </p>
      </div>
      <ButtonLink kind="primary" href={hrefOf({ kind: 'test', form })} iconAfter="arrow">
        {isBegun ? path.testGoOn : path.testBegin}
      </ButtonLink>
      {first && <ButtonLink href={hrefOf(first)}>{path.testSkip}</ButtonLink>}
    </Card>
  )
}
