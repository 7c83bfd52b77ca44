import { path } from '../../../i18n/screens-learn.ts'
import { useOffline } from '../../../state/offline.ts'
import { Note } from '../../../ui/Note.tsx'
import { Progress } from '../../../ui/Progress.tsx'

const words = { saving: path.savingMore, paused: path.pausedMore, refused: path.refusedMore }

/** Stands only while the course is not yet whole on this phone. Never in the way of learning. */
export function SavingNote() {
  const offline = useOffline()
  if (offline.state === 'ready') return null
  return (
    <Note icon="phone" {...(offline.state === 'refused' && { tone: 'warn' as const })}>
      <p>{words[offline.state]}</p>
      {offline.state !== 'refused' && offline.totalBytes > 0 && (
        <Progress value={offline.doneBytes} max={offline.totalBytes} label={path.savedProgress} />
      )}
    </Note>
  )
}
