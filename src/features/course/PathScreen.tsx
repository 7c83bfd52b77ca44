import type { ReactNode } from 'react'
import type { Course } from '../../domain/course.ts'
import type { Learner } from '../../domain/learner.ts'
import { progressOf } from '../../domain/progress.ts'
import { path } from '../../i18n/screens-learn.ts'
import { useLearner, useLog } from '../../state/log-store.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { ContinueCard } from './ContinueCard.tsx'
import { ModuleList } from './ModuleList.tsx'
import { InstallOffer } from './notes/InstallOffer.tsx'
import { OfflineTag } from './notes/OfflineTag.tsx'
import { SavingNote } from './notes/SavingNote.tsx'
import { UpdateNote } from './notes/UpdateNote.tsx'
import styles from './PathScreen.module.css'

interface Props {
  readonly course: Course
  readonly tabs: ReactNode
  /** What is wrong with this browser's storage, where something is. */
  readonly notes: ReactNode
}

/** Home: the next thing first, then the whole way. */
export function PathScreen({ course, tabs, notes }: Props) {
  const log = useLog()
  const learner = useLearner()
  const progress = course.modules.map((module) => progressOf(module, log))
  const done = progress.reduce((sum, one) => sum + one.done, 0)
  const total = progress.reduce((sum, one) => sum + one.total, 0)
  const hasFinishedOne = progress.some(({ lessons, scenarios }) =>
    [...lessons.values(), ...scenarios.values()].includes('done'),
  )
  return (
    <Screen bar={learner && <Greeting learner={learner} summary={path.summary(done, total)} />} tabs={tabs}>
      {notes}
      <ContinueCard course={course} log={log} />
      <UpdateNote />
      {hasFinishedOne && <InstallOffer />}
      <ModuleList course={course} log={log} />
      <SavingNote />
    </Screen>
  )
}

function Greeting({ learner, summary }: { readonly learner: Learner; readonly summary: string }) {
  return (
    <div className={styles.greeting}>
      <span className={styles.avatar} aria-hidden="true">
        {initialsOf(learner.name)}
      </span>
      <div className={styles.bar}>
        <Bar
          title={
            <span className={styles.who}>
              <span>{learner.name}</span>
              <span className={styles.summary}>{summary}</span>
            </span>
          }
          aside={<OfflineTag />}
        />
      </div>
    </div>
  )
}

function initialsOf(name: string): string {
  const words = name.split(' ').filter((word) => word !== '')
  const [first = '', last = ''] = words.length > 1 ? [words[0], words.at(-1)] : words
  return `${[...first][0] ?? ''}${[...last][0] ?? ''}`.toLocaleUpperCase('id')
}
