import type { Attempt } from '../../domain/attempt.ts'
import type { Course, Question, Scenario, Score } from '../../domain/course.ts'
import type { Response } from '../../domain/event.ts'
import type { Step } from '../../domain/scenario.ts'
import { told } from '../../i18n/screens-app.ts'
import { scenario as say } from '../../i18n/screens-learn.ts'
import { QuestionPlayer } from '../../player/QuestionPlayer.tsx'
import { stageOf } from '../../player/stages/stage-of.ts'
import { recordAnswer } from '../../state/attempts.ts'
import { usePreferences } from '../../state/preferences.ts'

interface Props {
  readonly course: Course
  readonly scenario: Scenario
  readonly edition: number
  readonly attempt: Attempt
  readonly question: Question
  /** What was decided before this question. */
  readonly before: readonly Step[]
  readonly onAnswered: () => void
  readonly onNext: () => void
}

/** One decision within the story. */
export function ScenarioStep({ course, scenario, edition, attempt, question, before, onAnswered, onNext }: Props) {
  const isPlain = usePreferences().stages === 'text'
  const { Lead, Asking } = stageOf(scenario, isPlain)
  const recorded = attempt.answers.get(question.id)
  const answered = recorded?.meaning === question.meaning ? recorded : undefined

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
      lead={
        <Lead course={course} scenario={scenario} question={question} before={before} response={answered?.response} />
      }
      asking={Asking && ((props) => <Asking {...props} scenario={scenario} />)}
      answered={answered}
      onAnswer={answer}
      next={{ label: say.next, onNext }}
    />
  )
}
