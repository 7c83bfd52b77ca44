import { chat as say } from '../../../i18n/stages.ts'
import styles from './chat.module.css'
import type { Line } from './talk.ts'

interface Props {
  readonly line: Line
}

/** One line of a talk: who, what, when. */
export function Bubble({ line }: Props) {
  if (line.kind === 'own') {
    const { reply, choice } = line
    return (
      <li className={styles.bubble} data-own>
        <p className={styles.who}>
          {say.you}, {say.to[reply.to]}
        </p>
        {reply.says === undefined ? <p className={styles.deed}>{choice}</p> : <p>{reply.says}</p>}
      </li>
    )
  }
  const { from, role, says, time, attached } = line.message
  return (
    <li className={styles.bubble}>
      <p className={styles.who}>
        {from}
        {role && `, ${role}`}
      </p>
      {attached && (
        <p className={styles.attached}>
          {say.picture} {attached}
        </p>
      )}
      <p>{says}</p>
      <p className={styles.time}>{time}</p>
    </li>
  )
}
