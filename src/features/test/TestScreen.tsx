import { useState } from 'react'
import { type Attempt, questionById } from '../../domain/attempt.ts'
import type { Course, TestForm } from '../../domain/course.ts'
import { examEdition, standingAnswer } from '../../domain/exam/attempts.ts'
import { testGate } from '../../domain/test-form.ts'
import { asRecorded, freshAttempt } from '../../state/attempts.ts'
import { logNow, useLog } from '../../state/log-store.ts'
import { useFreshHeading } from '../../ui/use-fresh-heading.ts'
import { TestClosed } from './TestClosed.tsx'
import { TestEnd } from './TestEnd.tsx'
import { TestQuestion } from './TestQuestion.tsx'
import { TestResult } from './TestResult.tsx'
import { TestStart } from './TestStart.tsx'

interface Props {
  readonly course: Course
  readonly form: TestForm
  readonly when: 'before' | 'after'
  /** The form that this learner is asked before the course. */
  readonly formBefore: TestForm
}

/**
 * The test before or after the course: start, questions one by one without a word about what is right, result. An open
 * run goes on at its first unanswered question.
 */
export function TestScreen({ course, form, when, formBefore }: Props) {
  const log = useLog()
  const gate = testGate(course, log, when, form)
  const [begun, setBegun] = useState<Attempt | undefined>(() => {
    const now = testGate(course, logNow(), when, form)
    return now.state === 'open' ? now.attempt : undefined
  })
  const attempt = begun && asRecorded(log, begun)
  const left = attempt?.questions.filter((id) => !standingAnswer(attempt, questionById(course, id))) ?? []
  const question = questionById(course, left[0] ?? '')
  useFreshHeading(gate.state === 'open' ? (attempt ? (question?.id ?? 'akhir') : 'mulai') : gate.state)

  if (gate.state === 'taken') {
    return <TestResult course={course} when={when} attempt={gate.attempt} formBefore={formBefore} />
  }
  if (gate.state !== 'open') return <TestClosed gate={gate} when={when} />
  if (!attempt) return <TestStart when={when} total={form.questions.length} onBegin={begin} />
  if (!question) return <TestEnd when={when} attempt={attempt} />
  return (
    <TestQuestion
      key={`${attempt.id} ${question.id}`}
      course={course}
      when={when}
      attempt={attempt}
      question={question}
      done={attempt.questions.length - left.length}
      isLast={left.length === 1}
    />
  )

  function begin() {
    setBegun(freshAttempt('test', form.id, examEdition(course), () => form.questions.map(({ id }) => id)))
  }
}
