import type { Course } from '../../domain/course.ts'
import type { PledgeMade as Made } from '../../domain/event.ts'
import { dateOf } from '../../i18n/format.ts'
import { pledge as say } from '../../i18n/screens-pledge.ts'
import { Bar } from '../../ui/Bar.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { Unseen } from '../../ui/Unseen.tsx'
import { PledgePoints } from './PledgePoints.tsx'
import styles from './pledge.module.css'
import { SignatureLine } from './SignatureLine.tsx'

interface Props {
  readonly course: Course
  readonly name: string
  readonly pledge: Made
}

/** What was pledged, when, and with which signature. */
export function PledgeMade({ course, name, pledge: { at, points, signature } }: Props) {
  return (
    <Screen
      bar={<Bar back={{ href: '#/', label: say.back }} title={say.title} />}
      dock={
        <ButtonLink kind="primary" href="#/" icon="path">
          {say.toPath}
        </ButtonLink>
      }
    >
      <h1>{say.madeTitle}</h1>
      <p>{say.madeOn(dateOf(at))}</p>
      <PledgePoints name={name} points={course.pledge.filter(({ id }) => points.includes(id))} />
      {signature.kind === 'drawn' ? (
        <SignatureLine path={signature.path} label={say.signature(name)} />
      ) : (
        <p className={styles.typed}>
          <Unseen>{say.signedAs} </Unseen>
          {signature.name}
        </p>
      )}
      <p className={styles.soft}>{say.notOfficial}</p>
      <p className={styles.soft}>{say.where}</p>
    </Screen>
  )
}
