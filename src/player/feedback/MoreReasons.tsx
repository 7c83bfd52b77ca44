import type { Question } from '../../domain/course.ts'
import type { Response } from '../../domain/event.ts'
import { player } from '../../i18n/player.ts'
import { Fold } from '../../ui/Fold.tsx'
import { OtherChoices } from './OtherChoices.tsx'
import { partsOf } from './parts.ts'
import { Reasons } from './Reasons.tsx'

interface Props {
  readonly question: Question
  readonly response: Response
  readonly onCitation: (citation: string) => void
}

/** The parts of an answer are what was asked for, so they lie open; other choices are extra. */
export function MoreReasons({ question, response, onCitation }: Props) {
  if (question.kind === 'one') {
    return (
      response.kind === 'one' && <OtherChoices question={question} taken={response.choice} onCitation={onCitation} />
    )
  }
  return (
    <Fold summary={player.oneByOne} isOpen>
      <Reasons parts={partsOf(question, response)} numbered={question.kind === 'order'} onCitation={onCitation} />
    </Fold>
  )
}
