import { useState } from 'react'
import { bytesOf } from '../../i18n/format.ts'
import { settings as say } from '../../i18n/screens-settings.ts'
import { askToPersist, type Offline, useDataUsed, useOffline, usePersisted } from '../../state/offline.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Pairs } from '../../ui/Pairs.tsx'
import styles from './settings.module.css'

const keptWords = { yes: say.keptYes, no: say.keptNo, unknown: say.keptUnknown }

/** Whether the signal may go, what that takes on the phone, and whether the browser promises to keep it. */
export function OfflineSection() {
  const offline = useOffline()
  const { storedBytes, sinceInstalledBytes } = useDataUsed()
  const persisted = usePersisted()
  const [isAsked, setAsked] = useState(false)
  return (
    <Card labelledBy="luring">
      <h2 id="luring">{say.offline}</h2>
      <Pairs
        rows={[
          { icon: 'phone', label: say.offlineState, children: stateWords(offline) },
          { icon: 'save', label: say.used, children: bytesOf(storedBytes) },
          { icon: 'chart', label: say.sinceInstalled, children: bytesOf(sinceInstalledBytes) },
          { icon: 'lock', label: say.kept, children: keptWords[persisted] },
        ]}
      />
      {persisted !== 'yes' && (
        <Button
          onClick={() => {
            askToPersist()
            setAsked(true)
          }}
        >
          {say.askKeep}
        </Button>
      )}
      <p role="status" className={styles.soft}>
        {isAsked && say.askedKeep}
      </p>
    </Card>
  )
}

function stateWords(offline: Offline): string {
  switch (offline.state) {
    case 'ready':
      return say.ready
    case 'saving':
      return offline.totalBytes > 0 ? say.saving(bytesOf(offline.doneBytes), bytesOf(offline.totalBytes)) : say.starting
    case 'paused':
      return say.paused
    case 'refused':
      return say.refused
  }
  return offline satisfies never
}
