import type { Attempt } from '../../domain/attempt.ts'
import type { Course } from '../../domain/course.ts'
import { exam as say } from '../../i18n/screens-exam.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Button } from '../../ui/Button.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { Threads } from '../../ui/Threads.tsx'
import { examQuestions } from './exam-questions.ts'

interface Props {
  readonly course: Course
  readonly attempt: Attempt
  readonly onGoOn: () => void
}

/** An exam that was left half-way: nothing of it is lost. */
export function ExamOpen({ course, attempt, onGoOn }: Props) {
  const questions = examQuestions(course, attempt)
  const total = questions.length
  const open = questions.find(({ isAnswered }) => !isAnswered)
  const answered = questions.filter(({ isAnswered }) => isAnswered).length
  return (
    <Screen
      bar={<Bar back={{ href: '#/', label: say.back }} title={say.title} />}
      dock={
        <Button kind="primary" iconAfter="arrow" onClick={onGoOn}>
          {open ? say.goOnAt(open.place) : say.toAll}
        </Button>
      }
    >
      <h1>{say.openTitle}</h1>
      <Threads done={answered} total={total} label={say.answeredOf(answered, total)} />
      <p>
        {say.openMore(answered, total)} {open ? say.openAt(open.place) : say.openFull}
      </p>
    </Screen>
  )
}
