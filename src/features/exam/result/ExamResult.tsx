import { hrefOf } from '../../../content/path-of.ts'
import { pledgeIn } from '../../../domain/completion.ts'
import type { Course } from '../../../domain/course.ts'
import { type Exam, examsOf } from '../../../domain/exam/attempts.ts'
import { examGate, repairSteps } from '../../../domain/exam/gate.ts'
import { markOf } from '../../../domain/exam/pass.ts'
import { openAttempt } from '../../../domain/open-attempt.ts'
import { pointsOf } from '../../../i18n/format.ts'
import { exam as door, examResult as say } from '../../../i18n/screens-exam.ts'
import { useLog } from '../../../state/log-store.ts'
import { Bar } from '../../../ui/Bar.tsx'
import { Button } from '../../../ui/Button.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { ResultHead } from '../../../ui/ResultHead.tsx'
import { Rows } from '../../../ui/Rows.tsx'
import { Screen } from '../../../ui/Screen.tsx'
import { Threads } from '../../../ui/Threads.tsx'
import { Explained } from './Explained.tsx'
import { lessonsOf } from './lessons-of.ts'
import { PartPoints } from './PartPoints.tsx'
import styles from './result.module.css'
import { resultWords } from './result-words.ts'

interface Props {
  readonly course: Course
  readonly exam: Exam
  /** To the next exam, where this one has just been handed in and nothing is left to be made good. */
  readonly onNext?: () => void
}

/** The mark, what it means, the next step, and then every question with its reasons. Never how many exams there were. */
export function ExamResult({ course, exam, onNext }: Props) {
  const log = useLog()
  const { told, attempt } = exam
  const steps = told.passed ? [] : repairSteps(course, exam)
  const tries = examsOf(log).findIndex((other) => other.attempt.id === attempt.id) + 1
  const words = resultWords(told, steps, tries)
  return (
    <Screen bar={<Bar back={{ href: '#/', label: door.back }} title={say.title} />} dock={next()}>
      <ResultHead
        passed={told.passed}
        mark={markOf(told)}
        of={say.of100}
        word={told.passed ? say.passed : say.notPassed}
      />
      <Threads done={told.points} total={told.of} label={say.rightOf(pointsOf(told.points), told.of)} />
      <p>
        <b>{words.title}</b> {words.text}
      </p>
      {steps.length > 0 && (
        <section className={styles.section} aria-labelledby="langkah">
          <h2 id="langkah">{say.steps}</h2>
          <Rows
            rows={lessonsOf(steps).map(({ module, lesson }) => ({
              key: lesson.id,
              href: hrefOf({ kind: 'lesson', module: module.id, lesson: lesson.id, stop: lesson.pages[0]?.id ?? '' }),
              title: lesson.title,
              note: say.stepNote(module.title, lesson.minutes),
            }))}
          />
        </section>
      )}
      <PartPoints course={course} exam={exam} />
      <Explained course={course} attempt={attempt} />
    </Screen>
  )

  function next() {
    if (told.passed) {
      if (pledgeIn(log)) return link('#/', door.toPath)
      return link(hrefOf({ kind: 'pledge' }), say.toPledge)
    }
    if (examGate(course, log).state === 'repair') {
      const isBegun = openAttempt(course, log, 'repair', attempt.id) !== undefined
      return link(hrefOf({ kind: 'repair' }), isBegun ? say.goOnRepair : say.toRepair)
    }
    return (
      onNext && (
        <Button kind="primary" iconAfter="arrow" onClick={onNext}>
          {say.tryAgain}
        </Button>
      )
    )
  }

  function link(href: string, label: string) {
    return (
      <ButtonLink kind="primary" href={href} iconAfter="arrow">
        {label}
      </ButtonLink>
    )
  }
}
