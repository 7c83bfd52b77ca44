import { useState } from 'react'
import type { Course, Question } from '../../domain/course.ts'
import { scoreOf } from '../../domain/score.ts'
import { preview as say } from '../../i18n/screens-preview.ts'
import { QuestionPlayer } from '../../player/QuestionPlayer.tsx'
import { useReferences } from '../../player/references/use-references.tsx'
import { Told } from '../../player/Told.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './preview.module.css'
import { statesOf } from './states-of.ts'

interface Props {
  readonly course: Course
  /** All that stand on the screen: a choice may lead to another of them. */
  readonly questions: readonly Question[]
  readonly question: Question
  /** Choices lead on or end: only in a scenario. */
  readonly inScenario: boolean
}

/** One question as it is asked, to be played here, and then everything that is said to each answer. Records nothing. */
export function QuestionStates({ course, questions, question, inScenario }: Props) {
  const [seed, setSeed] = useState(1)
  const { openCitation, sheet } = useReferences(course)
  const name = say.questionOf(questions.indexOf(question) + 1, questions.length, question.id)
  return (
    <section className={styles.previewQuestion} aria-label={name}>
      <h2>{name}</h2>
      <section className={styles.previewState} aria-label={say.asked}>
        <QuestionPlayer
          course={course}
          question={question}
          seed={seed}
          onAnswer={async () => ({ ok: true })}
          lead={<p className={styles.previewLabel}>{say.asked}</p>}
        />
        <Button kind="quiet" icon="again" onClick={() => setSeed(seed + 1)}>
          {say.reshuffle}
        </Button>
      </section>
      {statesOf(question).map(({ key, label, response, next }) => (
        <section key={key} className={styles.previewState} aria-label={label}>
          <p className={styles.previewLabel}>{label}</p>
          <Told
            question={question}
            told={{ response, score: scoreOf(question, response) }}
            feedback="now"
            isReply={false}
            onCitation={openCitation}
          />
          {inScenario && <p className={styles.previewLabel}>{afterwards(next)}</p>}
        </section>
      ))}
      {sheet}
    </section>
  )

  function afterwards(next: string | undefined): string {
    const place = questions.findIndex(({ id }) => id === next) + 1
    return place > 0 ? say.leadsTo(place) : say.endsHere
  }
}
