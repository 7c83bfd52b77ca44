import type { ExamGate } from '../../domain/exam/gate.ts'
import { pledge as say } from '../../i18n/screens-pledge.ts'
import { Bar } from '../../ui/Bar.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Rows } from '../../ui/Rows.tsx'
import { Screen } from '../../ui/Screen.tsx'

interface Props {
  readonly gate: Exclude<ExamGate, { state: 'passed' }>
}

/** What is left before the pledge opens. */
export function PledgeClosed({ gate }: Props) {
  const hasModulesLeft = gate.state === 'modules-left'
  return (
    <Screen
      bar={<Bar back={{ href: '#/', label: say.back }} title={say.kicker} />}
      dock={
        <ButtonLink
          kind="primary"
          href={hasModulesLeft ? '#/' : '#/ujian'}
          icon={hasModulesLeft ? 'path' : undefined}
          iconAfter={hasModulesLeft ? undefined : 'arrow'}
        >
          {hasModulesLeft ? say.toPath : say.toExam}
        </ButtonLink>
      }
    >
      <h1>{say.closedTitle}</h1>
      {hasModulesLeft ? (
        <>
          <p>{say.closedQuizzes}</p>
          <Rows rows={gate.left.map(({ id, title }) => ({ key: id, href: `#/modul/${id}`, title }))} />
        </>
      ) : (
        <p>{gate.state === 'repair' ? say.closedRepair : say.closedExam}</p>
      )}
    </Screen>
  )
}
