import { useState } from 'react'
import { settings as say } from '../../i18n/screens-settings.ts'
import { useInstall } from '../../state/install.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import styles from './settings.module.css'

const words = {
  prompt: undefined,
  ios: say.installIos,
  'in-app': say.installInApp,
  installed: say.installed,
  none: say.installNone,
}

/** How this browser puts the app on the home screen. */
export function InstallSection() {
  const install = useInstall()
  const [isCopied, setCopied] = useState<boolean>()
  return (
    <Card labelledBy="pasang">
      <h2 id="pasang">{say.install}</h2>
      {words[install.kind] && <p>{words[install.kind]}</p>}
      {install.kind === 'prompt' && (
        <Button icon="phone" onClick={() => install.ask()}>
          {say.install}
        </Button>
      )}
      {install.kind === 'in-app' && (
        <Button icon="copy" onClick={() => void install.copyLink().then(setCopied)}>
          {say.copyLink}
        </Button>
      )}
      <p role="status" className={styles.soft}>
        {isCopied === true && say.copied}
        {isCopied === false && say.notCopied(location.origin + location.pathname)}
      </p>
    </Card>
  )
}
