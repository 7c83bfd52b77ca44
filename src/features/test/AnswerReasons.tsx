import { type Attempt, questionById } from '../../domain/attempt.ts'
import type { Course, Question, Score } from '../../domain/course.ts'
import { test as say } from '../../i18n/screens-test.ts'
import { Feedback } from '../../player/feedback/Feedback.tsx'
import { MoreReasons } from '../../player/feedback/MoreReasons.tsx'
import { verdictOf } from '../../player/feedback/verdict.ts'
import { useReferences } from '../../player/references/use-references.tsx'
import { Fold } from '../../ui/Fold.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { iconOfTone } from '../../ui/tone.ts'
import styles from './test.module.css'

interface Props {
  readonly course: Course
  readonly attempt: Attempt
}

/** Every question with what was answered and why. What was right lies folded. */
export function AnswerReasons({ course, attempt }: Props) {
  const { openCitation, sheet } = useReferences(course)
  return (
    <section className={styles.reasons} aria-labelledby="alasan">
      <h2 id="alasan">{say.reasons}</h2>
      {attempt.questions.map((id) => {
        const question = questionById(course, id)
        const answer = attempt.answers.get(id)
        if (!question || !answer) return null
        return (
          <Fold key={id} summary={<Summary question={question} score={answer.score} />} isOpen={answer.score < 1}>
            <div className={styles.reason}>
              <Feedback {...answer} question={question} isReply={false} onCitation={openCitation} />
              <MoreReasons question={question} response={answer.response} onCitation={openCitation} />
            </div>
          </Fold>
        )
      })}
      {sheet}
    </section>
  )
}

function Summary({ question, score }: { readonly question: Question; readonly score: Score }) {
  const { tone, word } = verdictOf(question, score)
  return (
    <span className={styles.summary}>
      <span>{question.prompt}</span>
      <Tag tone={tone} icon={iconOfTone[tone]}>
        {word}
      </Tag>
    </span>
  )
}
