import { player } from '../../../i18n/player.ts'
import { Unseen } from '../../../ui/Unseen.tsx'
import styles from './Speech.module.css'

interface Props {
  readonly who: string
  readonly says: string
  /** Its tail points up to the person who stands at the right of the picture above. */
  readonly atCounter: boolean
}

export function Speech({ who, says, atCounter }: Props) {
  return (
    <figure className={styles.speech} data-at-counter={atCounter || undefined}>
      <figcaption className={styles.who}>
        {who}
        <Unseen> {player.says}</Unseen>
      </figcaption>
      <blockquote>{says}</blockquote>
    </figure>
  )
}
