import type { ActAnswer } from '../../domain/act.ts'
import { Card } from '../../ui/Card.tsx'
import { Pairs } from '../../ui/Pairs.tsx'
import { stepRows } from './steps.ts'

interface Props {
  readonly answer: ActAnswer
}

/** Below the answers of two contests: what to do is the same in both. */
export function NextSteps({ answer }: Props) {
  return (
    <Card>
      <Pairs rows={stepRows(answer)} />
    </Card>
  )
}
