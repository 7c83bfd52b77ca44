import { useState } from 'react'
import { questionById } from '../../domain/attempt.ts'
import type { Course, Module } from '../../domain/course.ts'
import { waitingIn } from '../../domain/edition.ts'
import { openAttempt } from '../../domain/open-attempt.ts'
import { drawQuiz, quizResult } from '../../domain/quiz.ts'
import { asRecorded, freshAttempt } from '../../state/attempts.ts'
import { logNow, useLog } from '../../state/log-store.ts'
import { useFreshHeading } from '../../ui/use-fresh-heading.ts'
import { QuizQuestion } from './QuizQuestion.tsx'
import { QuizResultScreen } from './QuizResultScreen.tsx'
import { QuizStart } from './QuizStart.tsx'

interface Props {
  readonly course: Course
  readonly module: Module
}

/**
 * The module quiz: start, questions one by one, result. An open run goes on at its first unanswered question, with the
 * same questions in the same order, because both stand in the log.
 */
export function QuizScreen({ course, module }: Props) {
  const log = useLog()
  const [begun, setBegun] = useState(() => openAttempt(course, logNow(), 'quiz', module.id))
  // The question whose feedback is being read.
  const [reading, setReading] = useState<string>()
  const attempt = begun && asRecorded(log, begun)
  const current = attempt && (reading ?? waitingIn(course, attempt)[0])
  const question = current === undefined ? undefined : questionById(course, current)
  useFreshHeading(attempt ? (current ?? 'hasil') : 'mulai')

  function begin() {
    setReading(undefined)
    const fresh = freshAttempt('quiz', module.id, module.edition, (seed) => drawQuiz(module, logNow(), seed))
    setBegun({ ...fresh, passing: module.quiz.passingScore })
  }

  if (!attempt) return <QuizStart module={module} onBegin={begin} />
  if (!question) {
    return (
      <QuizResultScreen
        course={course}
        module={module}
        attempt={attempt}
        result={quizResult(module, attempt)}
        onAgain={begin}
      />
    )
  }
  return (
    <QuizQuestion
      key={`${attempt.id} ${question.id}`}
      course={course}
      module={module}
      attempt={attempt}
      question={question}
      onAnswered={() => setReading(question.id)}
      onNext={() => setReading(undefined)}
    />
  )
}
