import { type ReactNode, useReducer, useRef } from 'react'
import type { Course, Question, Score } from '../domain/course.ts'
import type { Confidence, Response } from '../domain/event.ts'
import { scoreOf } from '../domain/score.ts'
import { player } from '../i18n/player.ts'
import { Button } from '../ui/Button.tsx'
import { Dock } from '../ui/Dock.tsx'
import { Asking, type AskingProps } from './Asking.tsx'
import { answeringAfter, missingFrom, untouched } from './answering.ts'
import { Prompt } from './Prompt.tsx'
import { useReferences } from './references/use-references.tsx'
import { Told } from './Told.tsx'

interface Props {
  readonly course: Course
  readonly question: Question
  /** Shuffles choices and cards: the same seed, the same order. */
  readonly seed: number
  /** Already on the disk: its feedback is shown at once. */
  readonly answered?:
    | { readonly response: Response; readonly score: Score; readonly confidence?: Confidence | undefined }
    | undefined
  /** Feedback appears only after `ok`; until then, and after a refusal, the answer stays taken. */
  readonly onAnswer: (
    response: Response,
    score: Score,
  ) => Promise<{ readonly ok: true } | { readonly ok: false; readonly message: string }>
  /** Drawn in the dock once there is nothing left to answer. */
  readonly next?: { readonly label: string; readonly onNext: () => void } | undefined
  /** What stands before the question and holds the screen's `h1`; without it the question is the `h1`. */
  readonly lead?: ReactNode
  /** Draws the choices in another way than as a list; the answer is the same. */
  readonly asking?: ((props: AskingProps) => ReactNode) | undefined
  /** `none`: only that the answer is kept is told; what was right comes later. */
  readonly feedback?: 'now' | 'none' | undefined
}

/**
 * One question from the first tap to its feedback, as children of a `Screen`. Another question or another seed begins
 * anew; to move the focus to a new question is the screen's.
 */
export function QuestionPlayer(props: Props) {
  return <Run key={`${props.question.id} ${props.seed}`} {...props} />
}

function Run({
  course,
  question,
  seed,
  answered,
  onAnswer,
  next,
  lead,
  asking = asSentences,
  feedback = 'now',
}: Props) {
  const [answering, dispatch] = useReducer(answeringAfter, undefined, () => untouched(question, seed))
  // The second tap may come before the first has been drawn.
  const isSending = useRef(false)
  const { openCitation, sheet } = useReferences(course)
  const told = answered ?? (answering.step === 'saved' ? answering : undefined)

  async function send(response: Response) {
    if (isSending.current || told) return
    isSending.current = true
    dispatch({ type: 'sent', response })
    const score = scoreOf(question, response)
    const result = await onAnswer(response, score)
    isSending.current = false
    dispatch(result.ok ? { type: 'saved', score } : { type: 'refused', message: result.message })
  }

  function check() {
    if (missingFrom(question, answering.response) > 0) dispatch({ type: 'checked-too-early' })
    else void send(answering.response)
  }

  const isExplained = told !== undefined && feedback === 'now'
  return (
    <>
      {lead}
      {isExplained ? (
        <Prompt isFirst={!lead}>{question.prompt}</Prompt>
      ) : (
        asking({
          question,
          seed,
          answering: told ? { step: 'saved', ...told } : answering,
          isFirst: !lead,
          onChange: (response) => dispatch({ type: 'changed', response }),
          onSend: (response) => void send(response),
        })
      )}
      <Told
        question={question}
        told={told}
        feedback={feedback}
        isReply={answering.step !== 'choosing'}
        onCitation={openCitation}
      />
      {!told && (question.kind !== 'one' || answering.step === 'refused') && (
        <Dock>
          <Button
            kind="primary"
            icon={answering.step === 'refused' ? 'again' : undefined}
            busy={answering.step === 'saving'}
            onClick={check}
          >
            {answering.step === 'refused' ? player.saveAgain : player.check}
          </Button>
        </Dock>
      )}
      {told && next && (
        <Dock>
          <Button kind="primary" iconAfter="arrow" onClick={next.onNext}>
            {next.label}
          </Button>
        </Dock>
      )}
      {sheet}
    </>
  )
}

function asSentences(props: AskingProps) {
  return <Asking {...props} />
}
