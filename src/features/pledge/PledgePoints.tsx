import { pledge as say } from '../../i18n/screens-pledge.ts'
import styles from './pledge.module.css'

interface Props {
  readonly name: string
  readonly points: readonly { readonly id: string; readonly text: string }[]
}

/** What is pledged, in the learner's own name. */
export function PledgePoints({ name, points }: Props) {
  return (
    <>
      <p className={styles.soft}>
        {say.i} <b className={styles.name}>{name}</b>, {say.pledges}
      </p>
      <ol className={styles.points}>
        {points.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ol>
    </>
  )
}
