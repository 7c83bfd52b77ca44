import type { Course, Scenario } from '../../../domain/course.ts'
import { player } from '../../../i18n/player.ts'
import { Fold } from '../../../ui/Fold.tsx'
import { Tag } from '../../../ui/Tag.tsx'
import { CoursePicture } from '../../CoursePicture.tsx'
import { Speech } from './Speech.tsx'
import styles from './StoryStage.module.css'

interface Props {
  readonly course: Course
  readonly scenario: Scenario
  /** The story has been read: only what is needed to follow the next question. */
  readonly compact: boolean
}

/**
 * A picture, the phase of the election, what has happened, and who says what. In the markup the heading comes first, so
 * that reading on from it leaves nothing out; to the eye the picture does.
 */
export function StoryStage({ scenario: { title, phase, picture, situation, speech }, compact }: Props) {
  const tag = <Tag icon="clock">{player.phases[phase]}</Tag>
  const story = situation.map((paragraph) => <p key={paragraph}>{paragraph}</p>)
  if (compact) {
    return (
      <Fold summary={<h1 className={styles.small}>{title}</h1>}>
        <div className={styles.folded}>
          {tag}
          {story}
          {speech && <Speech {...speech} atCounter={false} />}
        </div>
      </Fold>
    )
  }
  return (
    <div className={styles.stage}>
      <h1>{title}</h1>
      {story}
      <div className={styles.scene}>
        <div className={styles.picture} data-at-counter={speech?.atCounter || undefined}>
          <CoursePicture picture={picture} cut={speech?.atCounter ? 'wide' : 'strip'} />
          {tag}
        </div>
        {speech?.atCounter && <Speech {...speech} />}
      </div>
      {speech && !speech.atCounter && <Speech {...speech} />}
    </div>
  )
}
