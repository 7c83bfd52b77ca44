import { useState } from 'react'
import { path } from '../../../i18n/screens-learn.ts'
import { useInstall } from '../../../state/install.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { StateScene } from '../../../ui/StateScene.tsx'
import { declineInstall, isInstallDeclined } from './install-answer.ts'
import styles from './notes.module.css'

/** Offered once something has been finished, and never again after a no. */
export function InstallOffer() {
  const install = useInstall()
  const [isDeclined, setDeclined] = useState(isInstallDeclined)
  const [isCopied, setCopied] = useState(false)
  if (isDeclined || install.kind === 'installed' || install.kind === 'none') return null
  return (
    <Card picture={<StateScene name="pasang" />}>
      <p>
        <b>{path.installTitle}</b>{' '}
        {{ prompt: path.installMore, ios: path.iosMore, 'in-app': path.inAppMore }[install.kind]}
      </p>
      <div className={styles.actions}>
        {install.kind === 'prompt' && <Button onClick={() => install.ask()}>{path.install}</Button>}
        {install.kind === 'in-app' && (
          <Button icon="copy" onClick={() => void install.copyLink().then(setCopied)}>
            {path.copyLink}
          </Button>
        )}
        <Button
          kind="quiet"
          onClick={() => {
            declineInstall()
            setDeclined(true)
          }}
        >
          {path.notNow}
        </Button>
      </div>
      <p role="status">{isCopied && path.copied}</p>
    </Card>
  )
}
