import { useState } from 'react'
import { scenarioOf } from '../../../content/scenario-of.ts'
import type { Attempt } from '../../../domain/attempt.ts'
import type { Course, Question, Score } from '../../../domain/course.ts'
import type { Response } from '../../../domain/event.ts'
import { told } from '../../../i18n/screens-app.ts'
import { repair as say } from '../../../i18n/screens-exam.ts'
import { QuestionPlayer } from '../../../player/QuestionPlayer.tsx'
import { StoryStage } from '../../../player/stages/story/StoryStage.tsx'
import { recordRevision } from '../../../state/attempts.ts'
import { Screen } from '../../../ui/Screen.tsx'
import { useFreshHeading } from '../../../ui/use-fresh-heading.ts'
import { editionOf } from '../edition-of.ts'
import { RepairBar } from './RepairBar.tsx'

interface Props {
  readonly course: Course
  readonly attempt: Attempt
  readonly question: Question
  readonly at: number
  readonly total: number
  readonly onDone: () => void
}

/** The practice question of one step, with its reasons at once, again and again until it is right. */
export function RepairQuestion({ course, attempt, question, at, total, onDone }: Props) {
  const [tries, setTries] = useState(0)
  const isRight = (attempt.answers.get(question.id)?.score ?? 0) >= 1
  const scenario = scenarioOf(course, question.id)
  useFreshHeading(String(tries))

  async function answer(response: Response, score: Score) {
    const edition = editionOf(course, question)
    return told(await recordRevision(attempt, question, { response, score, edition }))
  }

  return (
    <Screen bar={<RepairBar at={at} total={total} />}>
      <QuestionPlayer
        key={tries}
        course={course}
        question={question}
        seed={attempt.seed}
        lead={scenario && <StoryStage course={course} scenario={scenario} compact={tries > 0} />}
        onAnswer={answer}
        next={
          isRight ? { label: say.goOn, onNext: onDone } : { label: say.tryAgain, onNext: () => setTries(tries + 1) }
        }
      />
    </Screen>
  )
}
