import type { Question } from '../../../domain/course.ts'
import type { Response } from '../../../domain/event.ts'
import type { ChatScene } from '../../../domain/scene.ts'
import { outcomeOf, scoreOf } from '../../../domain/score.ts'
import { chat as say } from '../../../i18n/stages.ts'
import { Tag } from '../../../ui/Tag.tsx'
import styles from './chat.module.css'
import { replyTo } from './talk.ts'

interface Props {
  readonly scene: ChatScene
  readonly question: Question
  readonly response: Response | undefined
}

const duties = {
  right: { tone: 'good', icon: 'right', word: say.duty.kept },
  half: { tone: 'warn', icon: 'half', word: say.duty.half },
  wrong: { tone: 'bad', icon: 'wrong', word: say.duty.broken },
} as const

/** What an answer did to the duty and, apart from it, to the people. */
export function Results({ scene, question, response }: Props) {
  const reply = replyTo(scene, question, response)
  if (!reply || !response) return null
  const { tone, icon, word } = duties[outcomeOf(scoreOf(question, response))]
  const isKept = reply.relation === 'kept'
  return (
    <ul className={styles.results}>
      <li>
        <Tag tone={tone} icon={icon}>
          {word}
        </Tag>
      </li>
      <li>
        <Tag tone={isKept ? 'good' : 'warn'} icon={isKept ? 'people' : 'half'}>
          {say.relation[reply.relation]}
        </Tag>
      </li>
    </ul>
  )
}
