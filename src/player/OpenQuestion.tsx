import type { ReactNode } from 'react'
import type { Question, Score } from '../domain/course.ts'
import type { Response } from '../domain/event.ts'
import { scoreOf } from '../domain/score.ts'
import { player } from '../i18n/player.ts'
import { Button } from '../ui/Button.tsx'
import { Dock } from '../ui/Dock.tsx'
import { Asking } from './Asking.tsx'
import { untouched } from './answering.ts'
import { Told } from './Told.tsx'
import { type Kept, useKeeping } from './use-keeping.ts'

interface Step {
  readonly label: string
  readonly onGo: () => void
}

interface Props {
  readonly question: Question
  readonly seed: number
  /** What the disk has. */
  readonly saved: Response | undefined
  readonly onAnswer: (response: Response, score: Score) => Promise<Kept>
  readonly lead?: ReactNode
  readonly previous?: Step | undefined
  readonly next: Step
  /** Another way out, beside previous and next. */
  readonly beside?: Step | undefined
}

/**
 * A question whose answer may be changed: every tap is kept, nothing is told of what is right. While a tap is on its way
 * to the disk no button of this screen leads away from it. Give it the question's id as its key.
 */
export function OpenQuestion({ question, seed, saved, onAnswer, lead, previous, next, beside }: Props) {
  const keeping = useKeeping((response) => onAnswer(response, scoreOf(question, response)))
  const { taken, isSaving, problem, take } = keeping
  const response = taken ?? saved ?? untouched(question, seed).response
  return (
    <>
      {lead}
      <Asking
        question={question}
        seed={seed}
        answering={
          problem === undefined
            ? { step: 'choosing', response, incomplete: false }
            : { step: 'refused', response, message: problem }
        }
        isFirst={!lead}
        isChangeable
        onChange={take}
        onSend={take}
      />
      <Told
        question={question}
        // Only that it is kept is told, and so not how right it was.
        told={saved && !taken ? { response: saved, score: 0 } : undefined}
        feedback="none"
        isReply={false}
        onCitation={() => {}}
      />
      {beside && (
        <Button kind="quiet" busy={isSaving} onClick={beside.onGo}>
          {beside.label}
        </Button>
      )}
      <Dock>
        {previous && <Button icon="back" label={previous.label} busy={isSaving} onClick={previous.onGo} />}
        {taken && problem !== undefined ? (
          <Button kind="primary" icon="again" onClick={() => take(taken)}>
            {player.saveAgain}
          </Button>
        ) : (
          <Button kind="primary" iconAfter="arrow" busy={isSaving} onClick={next.onGo}>
            {next.label}
          </Button>
        )}
      </Dock>
    </>
  )
}
