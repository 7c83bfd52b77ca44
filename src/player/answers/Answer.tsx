import type { Question } from '../../domain/course.ts'
import type { Response } from '../../domain/event.ts'
import { ManyAnswer } from './ManyAnswer.tsx'
import { OneAnswer } from './OneAnswer.tsx'
import { OrderAnswer } from './OrderAnswer.tsx'
import { SortAnswer } from './SortAnswer.tsx'

interface Props {
  readonly question: Question
  readonly seed: number
  readonly response: Response
  readonly isSaving: boolean
  /** *Periksa* was pressed before everything was taken. */
  readonly isIncomplete: boolean
  readonly onChange: (response: Response) => void
  /** A tap that is the whole answer. */
  readonly onAnswer: (response: Response) => void
}

/** The question and what can be given, by its kind. */
export function Answer({ question, response, onAnswer, ...rest }: Props) {
  switch (question.kind) {
    case 'one':
      return <OneAnswer question={question} seed={rest.seed} response={response} onAnswer={onAnswer} />
    case 'many':
      return <ManyAnswer question={question} response={response} {...rest} />
    case 'order':
      return <OrderAnswer question={question} response={response} {...rest} />
    case 'sort':
      return <SortAnswer question={question} response={response} {...rest} />
  }
  return question satisfies never
}
