import { failure } from '../i18n/screens-app.ts'
import { Note } from './Note.tsx'

interface Props {
  readonly reason: keyof typeof failure
}

/** Something could not be saved: what is safe, and what to do. Made for the dock, where it stands beside the button. */
export function SaveFailure({ reason }: Props) {
  return (
    <div data-wide>
      <Note tone="bad" role="alert">
        <p>{failure[reason]}</p>
      </Note>
    </div>
  )
}
