import { type ReactNode, useState } from 'react'
import { type Attempt, attemptsOf } from '../../domain/attempt.ts'
import type { Course, Lesson, Module, Score } from '../../domain/course.ts'
import type { Response } from '../../domain/event.ts'
import type { Log } from '../../domain/log.ts'
import { told } from '../../i18n/screens-app.ts'
import { lesson as say } from '../../i18n/screens-learn.ts'
import { CoursePicture } from '../../player/CoursePicture.tsx'
import { QuestionPlayer } from '../../player/QuestionPlayer.tsx'
import { asRecorded, freshAttempt, recordAnswer } from '../../state/attempts.ts'
import { logNow, useLog } from '../../state/log-store.ts'
import { Button } from '../../ui/Button.tsx'
import { Screen } from '../../ui/Screen.tsx'
import styles from './lesson.module.css'

interface Props {
  readonly course: Course
  readonly module: Module
  readonly lesson: Lesson
  readonly bar: ReactNode
  readonly onNext: () => void
}

/** The question of a lesson. An answer already given is shown with its reasons; it may be given anew, as another run. */
export function CheckStop({ course, module, lesson, bar, onNext }: Props) {
  const { check } = lesson
  const log = useLog()
  const fresh = () => freshAttempt('check', lesson.id, module.edition, () => [check.id])
  const [begun, setBegun] = useState(() => answeredAttempt(logNow(), lesson) ?? fresh())
  const attempt = asRecorded(log, begun)
  const answered = attempt.answers.get(check.id)
  const wasAnswered = begun.answers.size > 0
  const isDecision = lesson.role === 'decide'

  async function answer(response: Response, score: Score) {
    return told(await recordAnswer(attempt, check, { response, score, edition: module.edition }))
  }

  return (
    <Screen bar={bar}>
      <QuestionPlayer
        key={begun.id}
        course={course}
        question={check}
        seed={attempt.seed}
        lead={
          <>
            {isDecision && <CoursePicture picture={lesson.picture} cut="wide" />}
            <h1>{isDecision ? say.decideTitle : say.checkTitle}</h1>
            {isDecision && <p className={styles.soft}>{say.decideHint}</p>}
            {wasAnswered && (
              <Button kind="quiet" icon="again" onClick={() => setBegun(fresh())}>
                {say.answerAgain}
              </Button>
            )}
          </>
        }
        answered={answered}
        onAnswer={answer}
        next={{ label: say.next, onNext }}
      />
    </Screen>
  )
}

// A question that has changed its meaning since is asked again.
function answeredAttempt(log: Log, { id, check }: Lesson): Attempt | undefined {
  return attemptsOf(log, 'check', id)
    .filter((attempt) => attempt.answers.get(check.id)?.meaning === check.meaning)
    .at(-1)
}
