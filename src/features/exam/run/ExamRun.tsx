import { useState } from 'react'
import type { Attempt } from '../../../domain/attempt.ts'
import type { Course } from '../../../domain/course.ts'
import { useExamFlags } from '../../../state/exam-flags.ts'
import { useFreshHeading } from '../../../ui/use-fresh-heading.ts'
import { examQuestions } from '../exam-questions.ts'
import { ExamOverview } from './ExamOverview.tsx'
import { ExamPage } from './ExamPage.tsx'

interface Props {
  readonly course: Course
  readonly attempt: Attempt
}

/** Back and forth through the questions of one exam; entered at the first that has no answer yet. */
export function ExamRun({ course, attempt }: Props) {
  const { flags, toggle } = useExamFlags(attempt.id)
  const questions = examQuestions(course, attempt)
  const firstOpen = questions.find(({ isAnswered }) => !isAnswered)?.place
  // A place from 1; without one, all of them are looked over.
  const [place, setPlace] = useState(firstOpen)
  const current = questions.find((one) => one.place === place)
  useFreshHeading(String(place))

  if (!current) {
    return (
      <ExamOverview
        course={course}
        attempt={attempt}
        questions={questions}
        flags={flags}
        onOpen={setPlace}
        onGoOn={() => setPlace(firstOpen ?? 1)}
      />
    )
  }
  return (
    <ExamPage
      key={current.question.id}
      course={course}
      attempt={attempt}
      questions={questions}
      current={current}
      isFlagged={flags.has(current.question.id)}
      onFlag={() => toggle(current.question.id)}
      onGo={setPlace}
    />
  )
}
