import { path } from '../../../i18n/screens-learn.ts'
import { type Offline, useOffline } from '../../../state/offline.ts'
import { Tag } from '../../../ui/Tag.tsx'
import styles from './notes.module.css'

/** May the signal go? Leads to the figures. */
export function OfflineTag() {
  const offline = useOffline()
  const isReady = offline.state === 'ready'
  return (
    <a className={styles.hit} href="#/pengaturan">
      <Tag tone={isReady ? 'good' : 'grey'} icon={isReady ? 'phone' : 'clock'}>
        {wordOf(offline)}
      </Tag>
    </a>
  )
}

function wordOf(offline: Offline): string {
  switch (offline.state) {
    case 'ready':
      return path.offlineReady
    case 'saving':
      return offline.totalBytes > 0
        ? path.offlineSaving(Math.floor((100 * offline.doneBytes) / offline.totalBytes))
        : path.offlineStarting
    case 'paused':
      return path.offlinePaused
    case 'refused':
      return path.offlineRefused
  }
  return offline satisfies never
}
