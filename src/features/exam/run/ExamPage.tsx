import { scenarioOf } from '../../../content/scenario-of.ts'
import type { Attempt } from '../../../domain/attempt.ts'
import type { Course, Score } from '../../../domain/course.ts'
import { changeOf } from '../../../domain/edition.ts'
import type { Response } from '../../../domain/event.ts'
import { standingAnswer } from '../../../domain/exam/attempts.ts'
import { told } from '../../../i18n/screens-app.ts'
import { exam as say } from '../../../i18n/screens-exam.ts'
import { AskedAgain } from '../../../player/AskedAgain.tsx'
import { OpenQuestion } from '../../../player/OpenQuestion.tsx'
import { StoryStage } from '../../../player/stages/story/StoryStage.tsx'
import { recordRevision } from '../../../state/attempts.ts'
import { Bar } from '../../../ui/Bar.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { Screen } from '../../../ui/Screen.tsx'
import { editionOf } from '../edition-of.ts'
import type { ExamQuestion } from '../exam-questions.ts'

interface Props {
  readonly course: Course
  readonly attempt: Attempt
  readonly questions: readonly ExamQuestion[]
  readonly current: ExamQuestion
  readonly isFlagged: boolean
  readonly onFlag: () => void
  /** To the question at this place; without one, to all of them. */
  readonly onGo: (place: number | undefined) => void
}

/** One question of the exam, without a word on what is right. */
export function ExamPage({ course, attempt, questions, current, isFlagged, onFlag, onGo }: Props) {
  const { place, question } = current
  const total = questions.length
  const answered = questions.filter(({ isAnswered }) => isAnswered).length
  const before = attempt.answers.get(question.id)
  const isAgain = before !== undefined && standingAnswer(attempt, question) === undefined
  // Without its story a scenario's question could not be understood.
  const scenario = scenarioOf(course, question.id)

  async function answer(response: Response, score: Score) {
    const edition = editionOf(course, question)
    return told(await recordRevision(attempt, question, { response, score, edition }))
  }

  return (
    <Screen
      bar={
        <Bar
          back={{ href: '#/', label: say.leave }}
          title={say.title}
          note={say.questionOf(place, total)}
          progress={{ done: answered, total, label: say.answeredOf(answered, total) }}
          aside={<IconButton icon="flag" label={say.flag} pressed={isFlagged} onClick={onFlag} />}
        />
      }
    >
      {isAgain && <AskedAgain change={changeOf(question, before) ?? 'meaning'} />}
      <OpenQuestion
        question={question}
        seed={attempt.seed}
        saved={standingAnswer(attempt, question)?.response}
        onAnswer={answer}
        lead={scenario && <StoryStage course={course} scenario={scenario} compact={false} />}
        previous={place > 1 ? { label: say.previous, onGo: () => onGo(place - 1) } : undefined}
        next={
          place < total
            ? { label: say.next, onGo: () => onGo(place + 1) }
            : { label: say.toAll, onGo: () => onGo(undefined) }
        }
        beside={place < total ? { label: say.toAll, onGo: () => onGo(undefined) } : undefined}
      />
    </Screen>
  )
}
