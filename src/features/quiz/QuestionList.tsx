import { type Attempt, questionById } from '../../domain/attempt.ts'
import type { Course } from '../../domain/course.ts'
import { quiz as say } from '../../i18n/screens-quiz.ts'
import { verdictOf } from '../../player/feedback/verdict.ts'
import { Card } from '../../ui/Card.tsx'
import { Tag } from '../../ui/Tag.tsx'
import styles from './quiz.module.css'

interface Props {
  readonly course: Course
  readonly attempt: Attempt
}

const icons = { good: 'right', warn: 'half', bad: 'wrong', grey: 'contested' } as const

/** Every question of a run with what the learner was told about it. */
export function QuestionList({ course, attempt }: Props) {
  return (
    <Card labelledBy="rinci">
      <h2 id="rinci" className={styles.label}>
        {say.each}
      </h2>
      <ol className={styles.list}>
        {attempt.questions.map((id) => {
          const question = questionById(course, id)
          if (!question) return null
          const { tone, word } = verdictOf(question, attempt.answers.get(id)?.score ?? 0)
          return (
            <li key={id} className={styles.item}>
              <span>{question.prompt}</span>
              <Tag tone={tone} icon={icons[tone]}>
                {word}
              </Tag>
            </li>
          )
        })}
      </ol>
    </Card>
  )
}
