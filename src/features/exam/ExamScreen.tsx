import { useState } from 'react'
import { attemptsOf } from '../../domain/attempt.ts'
import type { Course } from '../../domain/course.ts'
import { drawNextExam, examEdition } from '../../domain/exam/attempts.ts'
import { examGate } from '../../domain/exam/gate.ts'
import { beginAttempt, freshAttempt } from '../../state/attempts.ts'
import { logNow, useLog } from '../../state/log-store.ts'
import type { RecordResult } from '../../state/recorder.ts'
import { useFreshHeading } from '../../ui/use-fresh-heading.ts'
import { ExamOpen } from './ExamOpen.tsx'
import { ExamStart } from './ExamStart.tsx'
import { ModulesLeft } from './ModulesLeft.tsx'
import { ExamResult } from './result/ExamResult.tsx'
import { ExamRun } from './run/ExamRun.tsx'

interface Props {
  readonly course: Course
}

/**
 * The final exam: what opens it, its rules, its questions and its result. What is shown follows from the log; only that
 * an exam is being worked on, and not just open, is this screen's own.
 */
export function ExamScreen({ course }: Props) {
  const log = useLog()
  const [entered, setEntered] = useState<string>()
  const attempt = entered === undefined ? undefined : attemptsOf(log, 'exam').find(({ id }) => id === entered)
  useFreshHeading(attempt ? (attempt.handedIn ? 'hasil' : 'ujian') : 'pintu')

  async function begin(): Promise<RecordResult> {
    const draw = (seed: number) => drawNextExam(course, logNow(), seed)
    const fresh = freshAttempt('exam', course.id, examEdition(course), draw)
    const begun = await beginAttempt(fresh)
    if (begun.ok) setEntered(fresh.id)
    return begun
  }

  if (attempt && !attempt.handedIn) return <ExamRun key={attempt.id} course={course} attempt={attempt} />
  if (attempt?.handedIn?.told) {
    const { told, at } = attempt.handedIn
    return <ExamResult course={course} exam={{ attempt, told, at }} onNext={() => setEntered(undefined)} />
  }
  const gate = examGate(course, log)
  switch (gate.state) {
    case 'modules-left':
      return <ModulesLeft left={gate.left} />
    case 'under-way':
      return <ExamOpen course={course} attempt={gate.attempt} onGoOn={() => setEntered(gate.attempt.id)} />
    case 'ready':
      return <ExamStart tries={gate.tries} isRedrawn={isRedrawn()} onBegin={begin} />
    case 'repair':
    case 'passed':
      return <ExamResult course={course} exam={gate.exam} />
  }
  return gate satisfies never

  // The last one asked what this edition no longer has.
  function isRedrawn(): boolean {
    const last = attemptsOf(log, 'exam').at(-1)
    return last !== undefined && !last.handedIn
  }
}
