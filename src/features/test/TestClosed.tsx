import type { TestGate } from '../../domain/test-form.ts'
import { test as say } from '../../i18n/screens-test.ts'
import { Bar } from '../../ui/Bar.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Rows } from '../../ui/Rows.tsx'
import { Screen } from '../../ui/Screen.tsx'

interface Props {
  readonly when: 'before' | 'after'
  readonly gate: Extract<TestGate, { state: 'modules-left' | 'missed' }>
}

/** Why this test cannot be answered now, and what opens it. */
export function TestClosed({ when, gate }: Props) {
  return (
    <Screen
      bar={<Bar back={{ href: '#/', label: say.back }} title={say.title[when]} />}
      dock={
        <ButtonLink kind="primary" href="#/" icon="path">
          {say.toPath}
        </ButtonLink>
      }
    >
      {gate.state === 'missed' ? (
        <>
          <h1>{say.missedTitle}</h1>
          <p>{say.missedMore}</p>
        </>
      ) : (
        <>
          <h1>{say.closedTitle}</h1>
          <p>{say.closedMore}</p>
          <Rows rows={gate.left.map(({ id, title }) => ({ key: id, href: `#/modul/${id}`, title }))} />
        </>
      )}
    </Screen>
  )
}
