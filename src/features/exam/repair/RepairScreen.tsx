import { useState } from 'react'
import { type Attempt, questionById } from '../../../domain/attempt.ts'
import type { Course } from '../../../domain/course.ts'
import { examEdition } from '../../../domain/exam/attempts.ts'
import { drawRepair, examGate, repairStepOf } from '../../../domain/exam/gate.ts'
import { openAttempt } from '../../../domain/open-attempt.ts'
import { asRecorded, freshAttempt } from '../../../state/attempts.ts'
import { logNow, useLog } from '../../../state/log-store.ts'
import { useFreshHeading } from '../../../ui/use-fresh-heading.ts'
import { RepairEnd } from './RepairEnd.tsx'
import { RepairQuestion } from './RepairQuestion.tsx'
import { RepairReading } from './RepairReading.tsx'

interface Props {
  readonly course: Course
}

/**
 * What opens the next exam: for each thing missed its lesson, and then a question until it is right. A run that was left
 * goes on at its first step that is not right yet.
 */
export function RepairScreen({ course }: Props) {
  const log = useLog()
  const [begun] = useState(() => openRepair(course))
  // The question that is being answered, or whose feedback is being read; without one its lesson is read first.
  const [asking, setAsking] = useState<string>()
  const attempt = begun && asRecorded(log, begun)
  const current = attempt && (asking ?? firstOpen(course, attempt))
  const question = current === undefined ? undefined : questionById(course, current)
  const step = question && repairStepOf(course, question)
  useFreshHeading(current === undefined ? 'selesai' : `${asking ? 'soal' : 'baca'} ${current}`)

  if (!attempt || !question || !step) return <RepairEnd isDone={attempt !== undefined} />
  const place = { at: attempt.questions.indexOf(question.id) + 1, total: attempt.questions.length }
  if (asking === undefined) {
    return (
      <RepairReading key={question.id} course={course} step={step} {...place} onNext={() => setAsking(question.id)} />
    )
  }
  return (
    <RepairQuestion
      key={question.id}
      course={course}
      attempt={attempt}
      question={question}
      {...place}
      onDone={() => setAsking(undefined)}
    />
  )
}

function openRepair(course: Course): Attempt | undefined {
  const gate = examGate(course, logNow())
  if (gate.state !== 'repair') return undefined
  const { exam, steps } = gate
  return (
    openAttempt(course, logNow(), 'repair', exam.attempt.id) ??
    freshAttempt('repair', exam.attempt.id, examEdition(course), (seed) => drawRepair(steps, seed))
  )
}

function firstOpen(course: Course, { questions, answers }: Attempt): string | undefined {
  return questions.find((id) => (answers.get(id)?.score ?? 0) < 1 && questionById(course, id))
}
