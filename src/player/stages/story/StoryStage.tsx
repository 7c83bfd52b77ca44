import { pictureUrl } from '../../../content/load-course.ts'
import type { Scenario } from '../../../domain/course.ts'
import { player } from '../../../i18n/player.ts'
import { Fold } from '../../../ui/Fold.tsx'
import { Scene } from '../../../ui/Scene.tsx'
import { Tag } from '../../../ui/Tag.tsx'
import { Speech } from './Speech.tsx'
import styles from './StoryStage.module.css'

interface Props {
  readonly scenario: Scenario
  readonly compact: boolean
}

/** A picture, the phase of the election, what has happened, and who says what. */
export function StoryStage({ scenario, compact }: Props) {
  const { title, phase, picture, situation, speech } = scenario
  const tag = <Tag icon="clock">{player.phases[phase]}</Tag>
  const story = situation.map((paragraph) => <p key={paragraph}>{paragraph}</p>)
  if (compact) {
    return (
      <div className={styles.stage}>
        <h1 className={styles.small}>{title}</h1>
        {tag}
        <Fold summary={player.situation}>
          <div className={styles.folded}>
            {story}
            {speech && <Speech {...speech} atCounter={false} />}
          </div>
        </Fold>
      </div>
    )
  }
  const atCounter = speech?.atCounter ?? false
  return (
    <div className={styles.stage}>
      <div className={styles.picture}>
        <Scene src={pictureUrl(picture)} alt={picture.alt} cut={atCounter ? 'wide' : 'strip'} />
        <span className={styles.phase} data-high={atCounter || undefined}>
          {tag}
        </span>
      </div>
      {atCounter && speech && <Speech {...speech} />}
      <h1>{title}</h1>
      {story}
      {!atCounter && speech && <Speech {...speech} />}
    </div>
  )
}
