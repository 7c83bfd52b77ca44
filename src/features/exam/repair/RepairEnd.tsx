import { hrefOf } from '../../../content/path-of.ts'
import { exam, repair as say } from '../../../i18n/screens-exam.ts'
import { Bar } from '../../../ui/Bar.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Screen } from '../../../ui/Screen.tsx'

interface Props {
  /** Otherwise there was nothing to be made good. */
  readonly isDone: boolean
}

export function RepairEnd({ isDone }: Props) {
  return (
    <Screen
      bar={<Bar back={{ href: '#/', label: exam.back }} title={say.title} />}
      dock={
        <ButtonLink kind="primary" href={hrefOf({ kind: 'exam' })} iconAfter="arrow">
          {say.toExam}
        </ButtonLink>
      }
    >
      <h1>{isDone ? say.doneTitle : say.nothing}</h1>
      {isDone && <p>{say.doneMore}</p>}
    </Screen>
  )
}
