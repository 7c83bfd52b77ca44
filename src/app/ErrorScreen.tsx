import { useState } from 'react'
import { shareOwnData } from '../files/own-data.ts'
import { app } from '../i18n/screens-app.ts'
import { logNow } from '../state/log-store.ts'
import { Button } from '../ui/Button.tsx'
import { Screen } from '../ui/Screen.tsx'

/** A bug. What the learner has done is on the disk; this says so and offers to take it along first. */
export function ErrorScreen() {
  const [isDownloaded, setDownloaded] = useState(false)

  async function download() {
    setDownloaded((await shareOwnData(logNow(), Date.now())) === 'given')
  }

  return (
    <Screen
      dock={
        <>
          <Button wide icon="save" onClick={() => void download()}>
            {app.downloadData}
          </Button>
          <Button kind="primary" wide icon="again" onClick={() => location.reload()}>
            {app.reload}
          </Button>
        </>
      }
    >
      <div role="alert">
        <h1>{app.bugTitle}</h1>
        <p>{app.bugMore}</p>
      </div>
      <p role="status">{isDownloaded && app.downloaded}</p>
    </Screen>
  )
}
