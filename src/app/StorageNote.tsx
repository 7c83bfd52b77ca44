import { app } from '../i18n/screens-app.ts'
import { useStorageState } from '../state/log-store.ts'
import { Note } from '../ui/Note.tsx'

/** Stands on every screen beside the tabs for as long as something hinders keeping. */
export function StorageNote() {
  const { kept, problem } = useStorageState()
  if (kept === 'disk' && !problem) return null
  return (
    <Note tone="warn">
      <p>
        {kept === 'memory' && app.memory} {problem && app.memoryNext[problem]}
      </p>
    </Note>
  )
}
