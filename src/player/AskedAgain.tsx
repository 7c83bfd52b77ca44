import type { Change } from '../domain/edition.ts'
import { player } from '../i18n/player.ts'
import { Note } from '../ui/Note.tsx'

interface Props {
  /** `meaning`: it has other choices now. */
  readonly change: Change | 'meaning'
}

/** Why a question that was answered already is asked once more. */
export function AskedAgain({ change }: Props) {
  return (
    <Note icon="info">
      <p>
        {player.changed[change]} {player.changedMore}
      </p>
    </Note>
  )
}
