import { feed as say } from '../../../i18n/stages.ts'
import { Note } from '../../../ui/Note.tsx'
import type { StageProps } from '../stage.ts'
import { StoryStage } from '../story/StoryStage.tsx'
import { deedsOf } from './acts.ts'
import styles from './feed.module.css'

/** Before the feed: who and when. After it: the learner's own path through it, and what it led to days later. */
export function FeedLead(props: StageProps) {
  const { scenario, question, before, response } = props
  const { scene } = scenario
  const isAnswered = response?.kind === 'one' && scenario.questions[0]?.id === question.id
  return (
    <>
      <StoryStage {...props} compact={before.length > 0 || response !== undefined} />
      {isAnswered && scene?.kind === 'feed' && (
        <div className={styles.path}>
          <h2 className={styles.account}>{say.path}</h2>
          <Deeds deeds={deedsOf(scene, response.acts ?? [])} />
          {scene.later
            .filter(({ choice }) => choice === response.choice)
            .map(({ says }) => (
              <Note key={says} icon="clock">
                <p>
                  <b>{say.later}.</b> {says}
                </p>
              </Note>
            ))}
        </div>
      )}
    </>
  )
}

function Deeds({ deeds }: { readonly deeds: ReturnType<typeof deedsOf> }) {
  if (deeds.length === 0) return <p>{say.nothing}</p>
  return (
    <ul className={styles.deeds}>
      {deeds.map(({ id, says, isHarmless }) => (
        <li key={id}>
          {says}
          {isHarmless && <span className={styles.when}> ({say.harmless})</span>}
        </li>
      ))}
    </ul>
  )
}
