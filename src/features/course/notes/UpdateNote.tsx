import { useState } from 'react'
import { path } from '../../../i18n/screens-learn.ts'
import { useUpdate } from '../../../state/offline.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { StateScene } from '../../../ui/StateScene.tsx'

/** A new edition waits; it is put in place when the learner says so, and never while a tab is in use. */
export function UpdateNote() {
  const { waiting, apply } = useUpdate()
  const [isBusy, setBusy] = useState(false)
  if (!waiting) return null
  return (
    <Card picture={<StateScene name="pembaruan" />}>
      <p role="status">
        <b>{path.updateTitle}</b> {isBusy ? path.updateBusy : path.updateMore}
      </p>
      <Button icon="again" onClick={() => void apply().then((result) => setBusy(result === 'busy-elsewhere'))}>
        {path.updateNow}
      </Button>
    </Card>
  )
}
