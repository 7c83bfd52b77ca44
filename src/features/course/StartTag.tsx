import type { StepState } from '../../domain/progress.ts'
import type { StartingPoint } from '../../domain/test-form.ts'
import { module as say } from '../../i18n/screens-learn.ts'
import { Tag } from '../../ui/Tag.tsx'
import styles from './PathScreen.module.css'

interface Props {
  readonly start: StartingPoint
  readonly lesson: string
  readonly state: StepState
}

/** What the first test said of a lesson: known already, or worth the most. Nothing is skipped for it. */
export function StartTag({ start, lesson, state }: Props) {
  if (start.mastered.has(lesson)) {
    return (
      <span className={styles.tag}>
        <Tag tone="good" icon="right">
          {say.mastered}
        </Tag>
      </span>
    )
  }
  if (state === 'done' || !start.useful.some((useful) => useful.lesson.id === lesson)) return null
  return (
    <span className={styles.tag}>
      <Tag icon="info">{say.useful}</Tag>
    </span>
  )
}
