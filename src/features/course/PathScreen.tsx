import type { ReactNode } from 'react'
import type { Course } from '../../domain/course.ts'
import { progressOf } from '../../domain/progress.ts'
import { toReview } from '../../domain/review.ts'
import { path } from '../../i18n/screens-learn.ts'
import { useLearner, useLog } from '../../state/log-store.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { ContinueCard } from './ContinueCard.tsx'
import { Greeting } from './Greeting.tsx'
import { ModuleList } from './ModuleList.tsx'
import { InstallOffer } from './notes/InstallOffer.tsx'
import { SavingNote } from './notes/SavingNote.tsx'
import { UpdateNote } from './notes/UpdateNote.tsx'
import { WhatsNew } from './notes/WhatsNew.tsx'

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
  const waiting = toReview(course, log).length
  const done = progress.reduce((sum, one) => sum + one.done, 0)
  const total = progress.reduce((sum, one) => sum + one.total, 0)
  const hasFinishedOne = progress.some(({ lessons, scenarios }) =>
    [...lessons.values(), ...scenarios.values()].includes('done'),
  )
  return (
    <Screen bar={learner && <Greeting name={learner.name} summary={path.steps(done, total)} />} tabs={tabs}>
      {notes}
      {learner && <ContinueCard course={course} log={log} learner={learner.id} />}
      {waiting > 0 && (
        <ButtonLink href="#/ulang" icon="again">
          {path.waiting(waiting)}
        </ButtonLink>
      )}
      <UpdateNote />
      <WhatsNew course={course} log={log} />
      {hasFinishedOne && <InstallOffer />}
      {learner && <ModuleList course={course} log={log} learner={learner.id} />}
      <SavingNote />
    </Screen>
  )
}
