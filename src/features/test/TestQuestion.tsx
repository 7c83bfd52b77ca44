import type { Attempt } from '../../domain/attempt.ts'
import type { Course, Question } from '../../domain/course.ts'
import { changeOf } from '../../domain/edition.ts'
import type { Confidence } from '../../domain/event.ts'
import { test as say } from '../../i18n/screens-test.ts'
import { Alert } from '../../player/Alert.tsx'
import { AskedAgain } from '../../player/AskedAgain.tsx'
import { Asking } from '../../player/Asking.tsx'
import { Bar } from '../../ui/Bar.tsx'
import { Button } from '../../ui/Button.tsx'
import { Choices } from '../../ui/Choices.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { useTestAnswer } from './use-test-answer.ts'

interface Props {
  readonly course: Course
  readonly when: 'before' | 'after'
  readonly attempt: Attempt
  readonly question: Question
  readonly done: number
  readonly isLast: boolean
}

const confidences = (['guessing', 'fairly', 'sure'] as const satisfies readonly Confidence[]).map((value) => ({
  value,
  label: say.confidences[value],
}))

/** One question and how sure its answer is, saved together. The next one comes when the disk has both. */
export function TestQuestion({ course, when, attempt, question, done, isLast }: Props) {
  const { answering, confidence, problem, change, choose, save } = useTestAnswer(course, attempt, question, isLast)
  const total = attempt.questions.length
  const place = say.questionOf(attempt.questions.indexOf(question.id) + 1, total)
  const before = attempt.answers.get(question.id)
  const isRefused = answering.step === 'refused'
  return (
    <Screen
      bar={
        <Bar
          back={{ href: '#/', label: say.leave }}
          title={say.title[when]}
          note={place}
          progress={{ done, total, label: place }}
        />
      }
      dock={
        <Button
          kind="primary"
          icon={isRefused ? 'again' : undefined}
          iconAfter={isRefused ? undefined : 'arrow'}
          busy={answering.step === 'saving'}
          onClick={() => void save()}
        >
          {isRefused ? say.saveAgain : isLast ? say.saveLast : say.save}
        </Button>
      }
    >
      {before && before.meaning !== question.meaning && <AskedAgain change={changeOf(question, before) ?? 'meaning'} />}
      <Asking
        question={question}
        seed={attempt.seed}
        answering={answering}
        isFirst
        isChangeable
        onChange={change}
        onSend={change}
      />
      <Choices legend={say.howSure} name="keyakinan" options={confidences} value={confidence} onChange={choose} />
      <Alert problem={problem} />
    </Screen>
  )
}
