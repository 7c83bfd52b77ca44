import type { ReactNode } from 'react'
import type { Course } from '../../domain/course.ts'
import { dateOf, timeOf } from '../../i18n/format.ts'
import { progress as say } from '../../i18n/screens-quiz.ts'
import { useLog } from '../../state/log-store.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Note } from '../../ui/Note.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { EndProgress } from './EndProgress.tsx'
import { ModuleProgress } from './ModuleProgress.tsx'
import styles from './progress.module.css'

interface Props {
  readonly course: Course
  readonly tabs: ReactNode
  readonly notes: ReactNode
}

/** What has been done and when, as the log tells it. */
export function ProgressScreen({ course, tabs, notes }: Props) {
  const log = useLog()
  const learnt = log.filter(({ type }) => type === 'page-read' || type === 'question-answered')
  const last = Math.max(...learnt.map(({ at }) => at))
  return (
    <Screen tabs={tabs}>
      {notes}
      <div className={styles.head}>
        <h1>{say.title}</h1>
        <IconButton icon="settings" href="#/pengaturan" label={say.settings} />
      </div>
      <p className={styles.soft}>
        {learnt.length > 0 ? `${say.lastSeen(dateOf(last), timeOf(last))} ${say.zone}` : say.nothing}
      </p>
      {log.some(({ type }) => type === 'clock-set-back') && (
        <Note icon="clock">
          <p>{say.clock}</p>
        </Note>
      )}
      {course.modules.map((module) => (
        <ModuleProgress key={module.id} module={module} log={log} />
      ))}
      {course.modules.some(({ exam }) => exam.length > 0) && <EndProgress course={course} log={log} />}
      <ButtonLink href="#/ulang" icon="again">
        {say.toReview}
      </ButtonLink>
    </Screen>
  )
}
