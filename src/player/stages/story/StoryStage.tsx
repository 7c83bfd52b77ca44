import { pictureUrl } from '../../../content/load-course.ts'
import type { Scenario } from '../../../domain/course.ts'
import { player } from '../../../i18n/player.ts'
import { Fold } from '../../../ui/Fold.tsx'
import { Scene } from '../../../ui/Scene.tsx'
import { Tag } from '../../../ui/Tag.tsx'
import { Unseen } from '../../../ui/Unseen.tsx'
import type { StageProps } from '../stage-of.ts'
import styles from './StoryStage.module.css'

/** A story with its picture; at a counter, the person in front of it speaks. */
export function StoryStage({ scenario, compact }: StageProps) {
  if (compact) {
    return (
      <>
        <h1>{scenario.title}</h1>
        <Fold summary={player.situation}>
          <Situation scenario={scenario} />
        </Fold>
      </>
    )
  }
  return (
    <>
      <div className={styles.picture}>
        <Scene
          src={pictureUrl(scenario.picture)}
          alt={scenario.picture.alt}
          cut={scenario.speech?.atCounter ? 'wide' : 'strip'}
        />
        <span className={styles.phase}>
          <Tag icon="clock">{player.phases[scenario.phase]}</Tag>
        </span>
      </div>
      <h1>{scenario.title}</h1>
      <Situation scenario={scenario} />
    </>
  )
}

function Situation({ scenario: { situation, speech } }: { readonly scenario: Scenario }) {
  return (
    <div className={styles.situation}>
      {situation.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {speech && (
        <figure className={styles.speech} data-at-counter={speech.atCounter || undefined}>
          <figcaption className={styles.who}>{speech.who}</figcaption>
          <blockquote className={styles.says}>
            <Unseen>: </Unseen>“{speech.says}”
          </blockquote>
        </figure>
      )}
    </div>
  )
}
