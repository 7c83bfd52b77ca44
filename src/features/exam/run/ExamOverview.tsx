import { useState } from 'react'
import type { Attempt } from '../../../domain/attempt.ts'
import type { Course } from '../../../domain/course.ts'
import { exam as say } from '../../../i18n/screens-exam.ts'
import { Bar } from '../../../ui/Bar.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Note } from '../../../ui/Note.tsx'
import { Screen } from '../../../ui/Screen.tsx'
import type { ExamQuestion } from '../exam-questions.ts'
import { HandInSheet } from './HandInSheet.tsx'
import styles from './run.module.css'

interface Props {
  readonly course: Course
  readonly attempt: Attempt
  readonly questions: readonly ExamQuestion[]
  readonly flags: ReadonlySet<string>
  readonly onOpen: (place: number) => void
  readonly onGoOn: () => void
}

/** All questions at a glance, what is missing, and the end of the exam. */
export function ExamOverview({ course, attempt, questions, flags, onOpen, onGoOn }: Props) {
  const [isHandingIn, setHandingIn] = useState(false)
  const gaps = questions.filter(({ isAnswered }) => !isAnswered).map(({ place }) => place)
  const total = questions.length
  const answered = total - gaps.length
  const missing = gaps.length > 0 ? say.gaps(gaps) : say.noGaps
  return (
    <Screen
      bar={
        <Bar
          back={{ href: '#/', label: say.leave }}
          title={say.title}
          progress={{ done: answered, total, label: say.answeredOf(answered, total) }}
        />
      }
      dock={
        <>
          <Button onClick={onGoOn}>{say.goOn}</Button>
          <Button kind="primary" onClick={() => setHandingIn(true)}>
            {say.handIn}
          </Button>
        </>
      }
    >
      <h1>{say.all}</h1>
      <Note tone={gaps.length > 0 ? 'warn' : 'good'} icon={gaps.length > 0 ? 'half' : 'check'}>
        <p>{missing}</p>
      </Note>
      <p>{say.allHint}</p>
      <ol className={styles.tiles}>
        {questions.map(({ place, question, isAnswered }) => (
          <li key={question.id}>
            <button
              type="button"
              className={styles.tile}
              data-answered={isAnswered || undefined}
              aria-label={say.tile(place, isAnswered, flags.has(question.id))}
              onClick={() => onOpen(place)}
            >
              {place}
              <span className={styles.signs}>
                {isAnswered && <Icon name="check" />}
                {flags.has(question.id) && <Icon name="flag" />}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <p className={styles.key} aria-hidden="true">
        <span>
          <Icon name="check" /> {say.keyAnswered}
        </span>
        <span>
          <Icon name="flag" /> {say.keyFlagged}
        </span>
      </p>
      {isHandingIn && (
        <HandInSheet course={course} attempt={attempt} missing={missing} onClose={() => setHandingIn(false)} />
      )}
    </Screen>
  )
}
