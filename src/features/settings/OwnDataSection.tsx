import { useState } from 'react'
import { shareOwnData } from '../../files/own-data.ts'
import { settings as say } from '../../i18n/screens-settings.ts'
import { logNow } from '../../state/log-store.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { EraseSheet } from './EraseSheet.tsx'
import styles from './settings.module.css'

/** What is stored about the learner is theirs: to take along, and to delete. */
export function OwnDataSection() {
  const [isExported, setExported] = useState(false)
  const [isErasing, setErasing] = useState(false)

  async function share() {
    setExported((await shareOwnData(logNow(), Date.now())) === 'given')
  }

  return (
    <Card labelledBy="data">
      <h2 id="data">{say.data}</h2>
      <p className={styles.soft}>{say.exportMore}</p>
      <Button icon="save" onClick={() => void share()}>
        {say.export}
      </Button>
      <p role="status" className={styles.soft}>
        {isExported && say.exported}
      </p>
      <Button kind="danger" icon="trash" onClick={() => setErasing(true)}>
        {say.erase}
      </Button>
      {isErasing && <EraseSheet onClose={() => setErasing(false)} />}
    </Card>
  )
}
