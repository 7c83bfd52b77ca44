import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router-dom'
import { type Act, answersFor } from '../../domain/act.ts'
import type { Course } from '../../domain/course.ts'
import type { Reference } from '../../domain/reference.ts'
import { mayI as say } from '../../i18n/screens-may-i.ts'
import { useReferences } from '../../player/references/use-references.tsx'
import { Bar } from '../../ui/Bar.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { Unseen } from '../../ui/Unseen.tsx'
import { AnswerCard } from './AnswerCard.tsx'
import { listAddress } from './addresses.ts'
import { CellFields } from './CellFields.tsx'
import { NextSteps } from './NextSteps.tsx'
import { RelatedScenarios } from './RelatedScenarios.tsx'
import { useCell } from './use-cell.ts'

interface Props {
  readonly course: Course
  readonly reference: Reference
  readonly act: Act
  readonly tabs: ReactNode
}

/** What the table says about one act. Phase and status stay within reach, so the verdict changes before one's eyes. */
export function AnswerScreen({ course, reference, act, tabs }: Props) {
  const [params] = useSearchParams()
  const cell = useCell()
  const { openCitation, sheet } = useReferences(course)
  const answers = answersFor(reference.acts, act, cell)
  const [only] = answers.length === 1 ? answers : []
  const back = listAddress(params.get('cari') ?? '')
  const verdicts = [...new Set(answers.map(({ verdict }) => say.verdicts[verdict]))].join(', ')
  return (
    <Screen tabs={tabs} bar={<Bar back={{ href: back, label: say.other }} title={say.title} />}>
      <h1>{act.title}</h1>
      <CellFields {...cell} />
      <Unseen>
        <span role="status">{say.told(verdicts, cell.status, cell.phase)}</span>
      </Unseen>
      {answers.map((answer) => (
        <AnswerCard
          key={answer.contests?.join() ?? 'both'}
          answer={answer}
          cell={cell}
          // Where one answer holds for both contests, what to do stands with it, above its basis.
          withSteps={answer === only}
          onCitation={openCitation}
        />
      ))}
      {!only && answers[0] && <NextSteps answer={answers[0]} />}
      <RelatedScenarios course={course} act={act.id} />
      <ButtonLink href={back} icon="back">
        {say.other}
      </ButtonLink>
      {sheet}
    </Screen>
  )
}
