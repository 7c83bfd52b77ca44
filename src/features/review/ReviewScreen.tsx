import type { ReactNode } from 'react'
import { questionsOf } from '../../domain/attempt.ts'
import type { Course, Module } from '../../domain/course.ts'
import type { Log } from '../../domain/log.ts'
import { openAttempt } from '../../domain/open-attempt.ts'
import { toReview } from '../../domain/review.ts'
import { review as say } from '../../i18n/screens-quiz.ts'
import { useLog } from '../../state/log-store.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Card } from '../../ui/Card.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { StateScene } from '../../ui/StateScene.tsx'
import styles from './review.module.css'

interface Props {
  readonly course: Course
  readonly tabs: ReactNode
  readonly notes: ReactNode
}

/** What was not right yet, module by module. */
export function ReviewScreen({ course, tabs, notes }: Props) {
  const log = useLog()
  const lists = course.modules
    .map((module) => ({ module, ...waitingIn(course, module, log) }))
    .filter(({ count, open }) => count > 0 || open)
  return (
    <Screen tabs={tabs}>
      {notes}
      <h1>{say.title}</h1>
      {lists.length === 0 ? (
        <>
          <StateScene name="ulang-kosong" />
          <p>
            <b>{say.empty}</b> {say.emptyMore}
          </p>
        </>
      ) : (
        <p className={styles.soft}>{say.lead}</p>
      )}
      {lists.map(({ module, count, open }, at) => (
        <Card key={module.id} labelledBy={`ulang-${module.id}`}>
          <h2 id={`ulang-${module.id}`}>{module.title}</h2>
          <p className={styles.soft}>{say.count(count)}</p>
          <ButtonLink kind={at === 0 ? 'primary' : 'plain'} href={`#/ulang/${module.id}`} iconAfter="arrow">
            {open ? say.goOn(open.answers.size + 1, open.questions.length) : say.practise(count)}
          </ButtonLink>
        </Card>
      ))}
    </Screen>
  )
}

function waitingIn(course: Course, module: Module, log: Log) {
  const own = new Set(questionsOf(module).map(({ id }) => id))
  return {
    count: toReview(course, log).filter(({ id }) => own.has(id)).length,
    open: openAttempt(course, log, 'review', module.id),
  }
}
