import { useState, useSyncExternalStore } from 'react'
import { welcome } from '../../i18n/welcome.ts'
import { useInstall } from '../../state/install.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import styles from './Welcome.module.css'

/** Only where somebody would otherwise begin in a place that forgets. */
export function InstallAdvice() {
  const install = useInstall()
  const [copied, setCopied] = useState<boolean>()
  const isAwake = useSyncExternalStore(noChange, yes, no)
  if (!isAwake) return null
  if (install.kind === 'ios') {
    return (
      <Note tone="warn" icon="phone">
        <h2>{welcome.iosTitle}</h2>
        <p>{welcome.iosWhy}</p>
        <ol className={styles.steps}>
          {welcome.iosSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Note>
    )
  }
  if (install.kind === 'in-app') {
    return (
      <Note tone="warn" icon="phone">
        <h2>{welcome.inAppTitle}</h2>
        <p>{welcome.inAppWhy}</p>
        <Button icon="copy" onClick={() => void install.copyLink().then(setCopied)}>
          {welcome.copyLink}
        </Button>
        <div role="status">
          {copied === true && <p>{welcome.copied}</p>}
          {copied === false && (
            <p>
              {welcome.notCopied} <span className={styles.address}>{location.origin + location.pathname}</span>
            </p>
          )}
        </div>
      </Note>
    )
  }
  return null
}

// The prerendered markup knows no browser, so the first render must not either.
const noChange = () => () => {}
const yes = () => true
const no = () => false
