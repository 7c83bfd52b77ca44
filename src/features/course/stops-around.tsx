import type { ReactNode } from 'react'
import { hrefOf } from '../../content/path-of.ts'
import { pledgeIn } from '../../domain/completion.ts'
import type { Course } from '../../domain/course.ts'
import { type ExamGate, examGate } from '../../domain/exam/gate.ts'
import { markOf } from '../../domain/exam/pass.ts'
import type { Log } from '../../domain/log.ts'
import { nextStep } from '../../domain/place.ts'
import { formsFor, hasBegunLearning, type TestGate, testGate } from '../../domain/test-form.ts'
import { path } from '../../i18n/screens-learn.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './PathScreen.module.css'
import { offeredTest } from './start-of.ts'
import type { Stop } from './Way.tsx'

interface Around {
  readonly before: readonly Stop[]
  readonly after: readonly Stop[]
}

/** What lies before and after the modules. Of a step that is not open it says what opens it. */
export function stopsAround(course: Course, log: Log, learner: string): Around {
  const forms = formsFor(course, learner)
  const now = nextStep(course, log)?.kind
  const hasExam = course.modules.some(({ exam }) => exam.length > 0)
  const gate = examGate(course, log)
  return {
    before: forms
      ? [testBefore(course, log, learner, forms.before.id, testGate(course, log, 'before', forms.before))]
      : [],
    after: [
      ...(hasExam ? [examStop(gate, now === 'exam' || now === 'repair')] : []),
      ...(hasExam && course.pledge.length > 0 ? [pledgeStop(log, gate, now === 'pledge')] : []),
      ...(forms ? [testAfter(forms.after.id, testGate(course, log, 'after', forms.after))] : []),
    ],
  }
}

function testBefore(course: Course, log: Log, learner: string, form: string, gate: TestGate): Stop {
  const isOffered = offeredTest(course, log, learner) !== undefined
  const stop = { ...testStop(form, gate), title: path.test, isNow: isOffered }
  if (gate.state === 'taken') return told(stop, path.testTaken)
  if (gate.state === 'missed') return told(stop, path.testMissed)
  return told(stop, underWay(gate) ?? (hasBegunLearning(log) ? path.testSkipped : path.testHint))
}

function testAfter(form: string, gate: TestGate): Stop {
  const stop = { ...testStop(form, gate), title: path.afterTest, isNow: false }
  if (gate.state === 'modules-left') return told(stop, path.opensAfterQuizzes(gate.left.length))
  return told(stop, gate.state === 'taken' ? path.done : (underWay(gate) ?? path.afterTestHint))
}

function testStop(form: string, gate: TestGate) {
  const isClosed = gate.state === 'modules-left' || gate.state === 'missed'
  return {
    key: `tes-${form}`,
    state: gate.state === 'taken' ? 'done' : gate.state === 'open' && gate.attempt ? 'some' : 'none',
    sign: <Icon name={gate.state === 'modules-left' ? 'lock' : 'chart'} />,
    href: isClosed ? undefined : hrefOf({ kind: 'test', form }),
  } as const
}

function underWay(gate: TestGate): string | undefined {
  if (gate.state !== 'open' || !gate.attempt) return undefined
  return path.answeredOf(gate.attempt.answers.size, gate.attempt.questions.length)
}

function examStop(gate: ExamGate, isNow: boolean): Stop {
  const isClosed = gate.state === 'modules-left'
  const stop = {
    key: 'ujian',
    state: gate.state === 'passed' ? 'done' : gate.state === 'under-way' || gate.state === 'repair' ? 'some' : 'none',
    sign: <Icon name={isClosed ? 'lock' : 'document'} />,
    isNow,
    href: isClosed ? undefined : hrefOf({ kind: 'exam' }),
    title: path.exam,
  } as const
  switch (gate.state) {
    case 'modules-left':
      return told(stop, path.opensAfterQuizzes(gate.left.length))
    case 'ready':
      return told(stop, path.examHint)
    case 'under-way':
      return told(stop, path.answeredOf(gate.attempt.answers.size, gate.attempt.questions.length))
    case 'repair':
      return told(stop, path.examRepair(gate.steps.length))
    case 'passed':
      return told(stop, path.examPassed(markOf(gate.exam.told)))
  }
  return gate satisfies never
}

function pledgeStop(log: Log, gate: ExamGate, isNow: boolean): Stop {
  const isMade = pledgeIn(log) !== undefined
  const isOpen = isMade || gate.state === 'passed'
  return told(
    {
      key: 'ikrar',
      state: isMade ? 'done' : 'none',
      sign: <Icon name={isOpen ? 'pen' : 'lock'} />,
      isNow,
      href: isOpen ? hrefOf({ kind: 'pledge' }) : undefined,
      title: path.pledge,
    },
    isMade ? path.pledged : isOpen ? path.pledgeHint : path.opensAfterExam,
  )
}

function told(stop: Omit<Stop, 'children'>, words: ReactNode): Stop {
  return { ...stop, children: <span className={styles.meta}>{words}</span> }
}
