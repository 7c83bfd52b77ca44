import type { ChatScene } from '../../../domain/scene.ts'
import { player } from '../../../i18n/player.ts'
import { chat as say } from '../../../i18n/stages.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { Tag } from '../../../ui/Tag.tsx'
import { Badge } from '../Badge.tsx'
import { Invented } from '../Invented.tsx'
import type { StageProps } from '../stage.ts'
import { StoryStage } from '../story/StoryStage.tsx'
import { Bubble } from './Bubble.tsx'
import styles from './chat.module.css'
import { Results } from './Results.tsx'
import { linesOf } from './talk.ts'

/** A talk on a phone. It waits: nothing in it runs away, and what comes back comes after the answer. */
export function ChatLead(props: StageProps) {
  const { scenario, before, response, question } = props
  const { scene } = scenario
  if (scene?.kind !== 'chat') return null
  const isFresh = before.length === 0 && response === undefined
  return (
    <div className={styles.stage}>
      {isFresh ? (
        <>
          <h1>{scenario.title}</h1>
          {scenario.situation.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <Tag icon="clock">{player.phases[scenario.phase]}</Tag>
        </>
      ) : (
        <StoryStage {...props} compact />
      )}
      <section className={styles.phone} aria-label={say.log(scene.room)}>
        <Invented>{say.invented}</Invented>
        <Room scene={scene} />
        <div role="log">
          <ol className={styles.log} data-fresh={isFresh || undefined}>
            {linesOf(scene, props).map((line) => (
              <Bubble key={line.id} line={line} />
            ))}
            {isFresh && (
              <li className={styles.typing} aria-hidden="true">
                <i />
                <i />
                <i />
              </li>
            )}
          </ol>
        </div>
        <Results scene={scene} question={question} response={response} />
      </section>
      {response === undefined && <p className={styles.calm}>{say.calm}</p>}
    </div>
  )
}

function Room({ scene: { room, members } }: { readonly scene: ChatScene }) {
  return (
    <div className={styles.room}>
      <Badge>
        <Icon name="people" />
      </Badge>
      <p className={styles.name}>{room}</p>
      <p className={styles.members}>{members === undefined ? say.oneToOne : say.members(members)}</p>
    </div>
  )
}
