import { bytesOf } from '../../i18n/format.ts'
import { welcome } from '../../i18n/welcome.ts'
import { type Offline, useOffline } from '../../state/offline.ts'
import { Progress } from '../../ui/Progress.tsx'
import styles from './Welcome.module.css'

/** How much of the course is stored. Seen all the time, told only at the start, at the half and at the end. */
export function Saving() {
  const offline = useOffline()
  const isKnown = 'doneBytes' in offline && offline.totalBytes > 0
  return (
    <div className={styles.saving}>
      <div className={styles.savingWords}>
        <p role="status">{toldOf(offline)}</p>
        {isKnown && (
          <p className={styles.bytes} aria-hidden="true">
            {welcome.savedOf(bytesOf(offline.doneBytes), bytesOf(offline.totalBytes))}
          </p>
        )}
      </div>
      {offline.state !== 'refused' && offline.state !== 'ready' && (
        <Progress
          value={offline.doneBytes}
          max={offline.totalBytes > 0 ? offline.totalBytes : 1}
          label={welcome.savingProgress}
        />
      )}
    </div>
  )
}

function toldOf(offline: Offline): string {
  switch (offline.state) {
    case 'saving':
      return offline.totalBytes > 0 && offline.doneBytes * 2 >= offline.totalBytes ? welcome.savingHalf : welcome.saving
    case 'ready':
      return welcome.ready
    case 'paused':
      return welcome.paused
    case 'refused':
      return welcome.refused
  }
  return offline satisfies never
}
