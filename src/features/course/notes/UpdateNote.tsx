import { useState } from 'react'
import { path } from '../../../i18n/screens-learn.ts'
import { useUpdate } from '../../../state/offline.ts'
import { Button } from '../../../ui/Button.tsx'
import { Note } from '../../../ui/Note.tsx'

/** A new edition waits; it is put in place when the learner says so, and never while a tab is in use. */
export function UpdateNote() {
  const { waiting, apply } = useUpdate()
  const [isBusy, setBusy] = useState(false)
  if (!waiting) return null
  return (
    <Note icon="phone">
      <p role="status">
        <b>{path.updateTitle}</b> {isBusy ? path.updateBusy : path.updateMore}
      </p>
      <Button icon="again" onClick={() => void apply().then((result) => setBusy(result === 'busy-elsewhere'))}>
        {path.updateNow}
      </Button>
    </Note>
  )
}
