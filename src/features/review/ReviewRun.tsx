import { useState } from 'react'
import { scenarioOf } from '../../content/scenario-of.ts'
import { questionById, questionsOf } from '../../domain/attempt.ts'
import type { Course, Module, Score } from '../../domain/course.ts'
import { changedSince, waitingIn } from '../../domain/edition.ts'
import type { Response } from '../../domain/event.ts'
import { openAttempt } from '../../domain/open-attempt.ts'
import { toReview } from '../../domain/review.ts'
import { told } from '../../i18n/screens-app.ts'
import { quiz, review as say } from '../../i18n/screens-quiz.ts'
import { AskedAgain } from '../../player/AskedAgain.tsx'
import { QuestionPlayer } from '../../player/QuestionPlayer.tsx'
import { StoryStage } from '../../player/stages/story/StoryStage.tsx'
import { asRecorded, freshAttempt, recordAnswer } from '../../state/attempts.ts'
import { logNow, useLog } from '../../state/log-store.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { useFreshHeading } from '../../ui/use-fresh-heading.ts'
import { ReviewEnd } from './ReviewEnd.tsx'

interface Props {
  readonly course: Course
  readonly module: Module
}

/** The questions of one module that were not right yet, one after another. Changes no result of a quiz. */
export function ReviewRun({ course, module }: Props) {
  const log = useLog()
  const [begun] = useState(() => openAttempt(course, logNow(), 'review', module.id) ?? freshRun(course, module))
  // The question whose feedback is being read.
  const [reading, setReading] = useState<string>()
  const attempt = asRecorded(log, begun)
  const current = reading ?? waitingIn(course, attempt)[0]
  const question = current === undefined ? undefined : questionById(course, current)
  useFreshHeading(current ?? 'selesai')

  if (!question) return <ReviewEnd attempt={attempt} />

  const total = attempt.questions.length
  const place = attempt.questions.indexOf(question.id) + 1
  const recorded = attempt.answers.get(question.id)
  const answered = recorded?.meaning === question.meaning ? recorded : undefined
  const change = answered ? undefined : changedSince(course, log).get(question.id)
  // Without its story a scenario's question could not be understood.
  const scenario = scenarioOf(course, question.id)

  async function answer(response: Response, score: Score) {
    if (!question) return { ok: true as const }
    setReading(question.id)
    return told(await recordAnswer(attempt, question, { response, score, edition: module.edition }))
  }

  return (
    <Screen
      bar={
        <Bar
          back={{ href: '#/ulang', label: say.back }}
          title={quiz.questionOf(place, total)}
          progress={{ done: attempt.answers.size, total, label: quiz.questionOf(place, total) }}
        />
      }
    >
      {change && <AskedAgain change={change} />}
      <QuestionPlayer
        key={question.id}
        course={course}
        question={question}
        seed={attempt.seed}
        lead={scenario && <StoryStage course={course} scenario={scenario} compact={answered !== undefined} />}
        answered={answered}
        onAnswer={answer}
        next={{ label: place === total ? quiz.goOn : quiz.next, onNext: () => setReading(undefined) }}
      />
    </Screen>
  )
}

function freshRun(course: Course, module: Module) {
  const own = new Set(questionsOf(module).map(({ id }) => id))
  const questions = toReview(course, logNow()).filter(({ id }) => own.has(id))
  return freshAttempt('review', module.id, module.edition, () => questions.map(({ id }) => id))
}
