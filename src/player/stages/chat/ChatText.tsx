import { chat as say } from '../../../i18n/stages.ts'
import type { StageProps } from '../stage.ts'
import { StoryStage } from '../story/StoryStage.tsx'
import styles from './chat.module.css'
import { Results } from './Results.tsx'
import { type Line, linesOf } from './talk.ts'

/** The same talk as sentences, one below the other. */
export function ChatText(props: StageProps) {
  const { course, scenario, before, question, response } = props
  const { scene } = scenario
  if (scene?.kind !== 'chat') return null
  // What somebody says in the story they write in the talk.
  const { speech: _, ...silent } = scenario
  return (
    <div className={styles.stage}>
      <StoryStage course={course} scenario={silent} compact={before.length > 0 || response !== undefined} />
      <h2 className={styles.name}>{say.log(scene.room)}</h2>
      <div role="log">
        <ol className={styles.lines}>
          {linesOf(scene, props).map((line) => (
            <li key={line.id}>{sentenceOf(line)}</li>
          ))}
        </ol>
      </div>
      <Results scene={scene} question={question} response={response} />
    </div>
  )
}

function sentenceOf(line: Line): string {
  if (line.kind === 'own') return `${say.you}, ${say.to[line.reply.to]}: ${line.reply.says ?? line.choice}`
  const { from, role, time, says, attached } = line.message
  return `${from}${role ? `, ${role}` : ''}, ${time}: ${attached ? `${say.picture} ${attached} ` : ''}${says}`
}
