import type { Attempt } from '../../domain/attempt.ts'
import type { Course, Question, Scenario, Score } from '../../domain/course.ts'
import type { Response } from '../../domain/event.ts'
import { told } from '../../i18n/screens-app.ts'
import { scenario as say } from '../../i18n/screens-learn.ts'
import { QuestionPlayer } from '../../player/QuestionPlayer.tsx'
import { stageOf } from '../../player/stages/stage-of.ts'
import { recordAnswer } from '../../state/attempts.ts'

interface Props {
  readonly course: Course
  readonly scenario: Scenario
  readonly edition: number
  readonly attempt: Attempt
  readonly question: Question
  /** The story is told in full at the opening and kept short afterwards. */
  readonly isOpening: boolean
  readonly onAnswered: () => void
  readonly onNext: () => void
}

/** One decision within the story. */
export function ScenarioStep({ course, scenario, edition, attempt, question, isOpening, onAnswered, onNext }: Props) {
  const Stage = stageOf(scenario)
  const answered = attempt.answers.get(question.id)

  async function answer(response: Response, score: Score) {
    // Before the log moves on: what is shown must stay this question.
    onAnswered()
    return told(await recordAnswer(attempt, question, { response, score, edition }))
  }

  return (
    <QuestionPlayer
      course={course}
      question={question}
      seed={attempt.seed}
      lead={<Stage course={course} scenario={scenario} compact={!isOpening || answered !== undefined} />}
      answered={answered?.meaning === question.meaning ? answered : undefined}
      onAnswer={answer}
      next={{ label: say.next, onNext }}
    />
  )
}
