import type { Question } from '../domain/course.ts'
import type { Response } from '../domain/event.ts'
import { player } from '../i18n/player.ts'
import { Alert, type Problem } from './Alert.tsx'
import styles from './Asking.module.css'
import { type Answering, missingFrom } from './answering.ts'
import { ManyAnswer } from './answers/ManyAnswer.tsx'
import { OneAnswer } from './answers/OneAnswer.tsx'
import { OrderAnswer } from './answers/OrderAnswer.tsx'
import { PickAnswer } from './answers/PickAnswer.tsx'
import { SortAnswer } from './answers/SortAnswer.tsx'
import { Prompt } from './Prompt.tsx'

export interface AskingProps {
  readonly question: Question
  readonly seed: number
  readonly answering: Answering
  readonly isFirst: boolean
  /** Another choice may still take the place of the first. */
  readonly isChangeable?: boolean | undefined
  readonly onChange: (response: Response) => void
  /** The answer is complete with the tap itself. */
  readonly onSend: (response: Response) => void
}

/** The question with its choices or cards. Saved, they lie still and show what was taken. */
export function Asking({ question, seed, answering, isFirst, isChangeable, onChange, onSend }: AskingProps) {
  const isBusy = answering.step === 'saving'
  const hint = hintOf(question)
  return (
    <>
      <fieldset className={styles.asking} disabled={answering.step === 'saved'} aria-busy={isBusy || undefined}>
        <legend className={styles.legend}>
          <Prompt isFirst={isFirst}>{question.prompt}</Prompt>
          {hint && <span className={styles.hint}>{hint}</span>}
        </legend>
        <Answer {...{ question, seed, answering, isBusy, isChangeable, onChange, onSend }} />
      </fieldset>
      <Alert problem={problemOf(question, answering)} />
    </>
  )
}

type AnswerProps = Omit<AskingProps, 'isFirst'> & { readonly isBusy: boolean }

function Answer({ question, seed, answering: { response, ...now }, isBusy, isChangeable, ...on }: AnswerProps) {
  const { onChange, onSend } = on
  switch (question.kind) {
    case 'one': {
      const chosen = response.kind === 'one' ? response.choice : ''
      const one = (choice: string) => ({ kind: 'one', choice }) as const
      if (isChangeable) {
        return <PickAnswer question={question} seed={seed} chosen={chosen} onChoose={(id) => onChange(one(id))} />
      }
      return <OneAnswer question={question} seed={seed} chosen={chosen} onChoose={(id) => onSend(one(id))} />
    }
    case 'many':
      return (
        <ManyAnswer
          question={question}
          seed={seed}
          chosen={response.kind === 'many' ? response.choices : []}
          onChange={(choices) => onChange({ kind: 'many', choices })}
        />
      )
    case 'order':
      return (
        <OrderAnswer
          question={question}
          order={response.kind === 'order' ? response.cards : question.rightOrder}
          isBusy={isBusy}
          onChange={(cards) => onChange({ kind: 'order', cards })}
        />
      )
    case 'sort':
      return (
        <SortAnswer
          question={question}
          seed={seed}
          groupOf={response.kind === 'sort' ? response.groupOf : {}}
          incomplete={now.step === 'choosing' && now.incomplete}
          onChange={(groupOf) => onChange({ kind: 'sort', groupOf })}
        />
      )
  }
  return question satisfies never
}

function problemOf(question: Question, answering: Answering): Problem | undefined {
  if (answering.step === 'refused') return { tone: 'bad', message: answering.message }
  const missing = missingFrom(question, answering.response)
  if (answering.step !== 'choosing' || !answering.incomplete || missing === 0) return undefined
  return { tone: 'warn', message: question.kind === 'sort' ? player.sortMissing(missing) : player.manyMissing }
}

function hintOf({ kind }: Question): string | undefined {
  return { one: undefined, many: player.manyHint, order: player.orderHint, sort: player.sortHint }[kind]
}
