import { app } from '../../i18n/screens-app.ts'
import { ui } from '../../i18n/ui.ts'
import { welcome } from '../../i18n/welcome.ts'
import { useStorageState } from '../../state/log-store.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Note } from '../../ui/Note.tsx'
import { Scene } from '../../ui/Scene.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { StateScene } from '../../ui/StateScene.tsx'
import { Saving } from './Saving.tsx'
import styles from './Welcome.module.css'

interface Props {
  readonly erased: boolean
  readonly onNext: () => void
}

/** What this is, and the two promises that matter most. */
export function WhatPage({ erased, onNext }: Props) {
  const { evicted, kept, problem } = useStorageState()
  return (
    <Screen
      dock={
        <Button kind="primary" early="next" iconAfter="arrow" onClick={onNext}>
          {welcome.begin}
        </Button>
      }
    >
      <p className={styles.mark}>{ui.appName}</p>
      {erased && (
        <Note role="status">
          <p>{welcome.erased}</p>
        </Note>
      )}
      {kept === 'memory' && (
        <Note tone="warn">
          <p>
            {app.memory} {problem && app.memoryNext[problem]}
          </p>
        </Note>
      )}
      {evicted && (
        <Note tone="warn" role="status">
          <p>{welcome.evicted}</p>
        </Note>
      )}
      {evicted || kept === 'memory' ? (
        <StateScene name={evicted ? 'hilang' : 'penyimpanan-terkunci'} cut="full" />
      ) : (
        <Scene src="./gambar/selamat-datang.svg" alt={welcome.pictureAlt} />
      )}
      <h1 className={styles.title} tabIndex={-1}>
        {welcome.title}
      </h1>
      <p className={styles.lead}>{welcome.lead}</p>
      <ul className={styles.promises}>
        <li className={styles.promise}>
          <Icon name="phone" />
          <span>
            <b>{welcome.offline}</b> {welcome.offlineMore}
          </span>
        </li>
        <li className={styles.promise}>
          <Icon name="lock" />
          <span>
            <b>{welcome.stays}</b> {welcome.staysMore}
          </span>
        </li>
      </ul>
      <Saving />
    </Screen>
  )
}
