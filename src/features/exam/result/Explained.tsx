import { scenarioOf } from '../../../content/scenario-of.ts'
import { type Attempt, questionById } from '../../../domain/attempt.ts'
import type { Course, Question } from '../../../domain/course.ts'
import { examResult as say } from '../../../i18n/screens-exam.ts'
import { Feedback } from '../../../player/feedback/Feedback.tsx'
import { MoreReasons } from '../../../player/feedback/MoreReasons.tsx'
import { Solution } from '../../../player/feedback/Solution.tsx'
import { verdictOf } from '../../../player/feedback/verdict.ts'
import { useReferences } from '../../../player/references/use-references.tsx'
import { Fold } from '../../../ui/Fold.tsx'
import { Tag } from '../../../ui/Tag.tsx'
import { iconOfTone } from '../../../ui/tone.ts'
import styles from './result.module.css'

interface Props {
  readonly course: Course
  readonly attempt: Attempt
}

/** Every question of an exam, folded: what was answered, what is right, and why. */
export function Explained({ course, attempt }: Props) {
  const { openCitation, sheet } = useReferences(course)
  return (
    <section className={styles.section} aria-labelledby="rinci">
      <h2 id="rinci">{say.each}</h2>
      <p className={styles.soft}>{say.eachHint}</p>
      <ol className={styles.list}>
        {attempt.questions.map((id, at) => {
          const question = questionById(course, id)
          return (
            question && (
              <li key={id}>
                <One course={course} attempt={attempt} question={question} place={at + 1} onCitation={openCitation} />
              </li>
            )
          )
        })}
      </ol>
      {sheet}
    </section>
  )
}

interface OneProps extends Props {
  readonly question: Question
  readonly place: number
  readonly onCitation: (citation: string) => void
}

function One({ course, attempt, question, place, onCitation }: OneProps) {
  const answer = attempt.answers.get(question.id)
  const verdict = answer && verdictOf(question, answer.score)
  const summary = (
    <span className={styles.summary}>
      <span>
        {place}. {question.prompt}
      </span>
      <Tag tone={verdict?.tone ?? 'warn'} icon={iconOfTone[verdict?.tone ?? 'warn']}>
        {verdict?.word ?? say.notAnswered}
      </Tag>
    </span>
  )
  return (
    <Fold summary={summary}>
      <div className={styles.explained}>
        {scenarioOf(course, question.id)?.situation.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {answer ? (
          <>
            <Feedback
              question={question}
              response={answer.response}
              score={answer.score}
              isReply={false}
              onCitation={onCitation}
            />
            <MoreReasons question={question} response={answer.response} onCitation={onCitation} />
          </>
        ) : (
          <Solution question={question} onCitation={onCitation} />
        )}
      </div>
    </Fold>
  )
}
