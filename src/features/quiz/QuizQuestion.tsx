import { scenarioOf } from '../../content/scenario-of.ts'
import type { Attempt } from '../../domain/attempt.ts'
import type { Course, Module, Question, Score } from '../../domain/course.ts'
import { changeOf } from '../../domain/edition.ts'
import type { Response } from '../../domain/event.ts'
import { told } from '../../i18n/screens-app.ts'
import { quiz as say } from '../../i18n/screens-quiz.ts'
import { AskedAgain } from '../../player/AskedAgain.tsx'
import { QuestionPlayer } from '../../player/QuestionPlayer.tsx'
import { StoryStage } from '../../player/stages/story/StoryStage.tsx'
import { recordAnswer } from '../../state/attempts.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Screen } from '../../ui/Screen.tsx'

interface Props {
  readonly course: Course
  readonly module: Module
  readonly attempt: Attempt
  readonly question: Question
  readonly onAnswered: () => void
  readonly onNext: () => void
}

/** One question of a quiz, with its feedback at once. */
export function QuizQuestion({ course, module, attempt, question, onAnswered, onNext }: Props) {
  const total = attempt.questions.length
  const place = attempt.questions.indexOf(question.id) + 1
  const recorded = attempt.answers.get(question.id)
  // An answer to what the question meant in an earlier edition is no answer to this one.
  const answered = recorded?.meaning === question.meaning ? recorded : undefined
  // Without its story a scenario's question could not be understood.
  const scenario = scenarioOf(course, question.id)

  async function answer(response: Response, score: Score) {
    // Before the log moves on: what is shown must stay this question.
    onAnswered()
    return told(await recordAnswer(attempt, question, { response, score, edition: module.edition }))
  }

  return (
    <Screen
      bar={
        <Bar
          back={{ href: `#/modul/${module.id}`, label: say.leave }}
          title={say.questionOf(place, total)}
          progress={{ done: attempt.answers.size, total, label: say.questionOf(place, total) }}
        />
      }
    >
      {recorded && !answered && <AskedAgain change={changeOf(question, recorded) ?? 'meaning'} />}
      <QuestionPlayer
        course={course}
        question={question}
        seed={attempt.seed}
        lead={scenario && <StoryStage course={course} scenario={scenario} compact={answered !== undefined} />}
        answered={answered}
        onAnswer={answer}
        next={{ label: place === total ? say.toResult : say.next, onNext }}
      />
    </Screen>
  )
}
