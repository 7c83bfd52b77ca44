import { pledgeIn } from '../../domain/completion.ts'
import type { Course } from '../../domain/course.ts'
import { examGate } from '../../domain/exam/gate.ts'
import { useLearner, useLog } from '../../state/log-store.ts'
import { useFreshHeading } from '../../ui/use-fresh-heading.ts'
import { PledgeClosed } from './PledgeClosed.tsx'
import { PledgeForm } from './PledgeForm.tsx'
import { PledgeMade } from './PledgeMade.tsx'

interface Props {
  readonly course: Course
}

/** The last step: read, signed, kept. It opens with the exam, and who has pledged sees what was pledged. */
export function PledgeScreen({ course }: Props) {
  const log = useLog()
  const name = useLearner()?.name ?? ''
  const made = pledgeIn(log)
  useFreshHeading(made ? 'ada' : 'belum')

  if (made) return <PledgeMade course={course} name={name} pledge={made} />
  const gate = examGate(course, log)
  return gate.state === 'passed' ? <PledgeForm course={course} name={name} /> : <PledgeClosed gate={gate} />
}
