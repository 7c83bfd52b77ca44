import { useState } from 'react'
import { settings as say } from '../../i18n/screens-settings.ts'
import { welcome } from '../../i18n/welcome.ts'
import { useLearner } from '../../state/log-store.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { PersonSheet } from './PersonSheet.tsx'
import styles from './settings.module.css'

/** Who is learning, and the way to correct it. */
export function PersonSection() {
  const learner = useLearner()
  const [isOpen, setOpen] = useState(false)
  const [isSaved, setSaved] = useState(false)
  if (!learner) return null
  return (
    <Card labelledBy="peserta">
      <h2 id="peserta">{say.person}</h2>
      <p>
        <b>{learner.name}</b>
        <br />
        <span className={styles.soft}>
          {[welcome.statuses[learner.status], learner.unit, learner.nip].filter(Boolean).join(' · ')}
        </span>
      </p>
      <Button onClick={() => setOpen(true)}>{say.change}</Button>
      <p role="status" className={styles.soft}>
        {isSaved && say.saved}
      </p>
      {isOpen && <PersonSheet learner={learner} onSaved={() => setSaved(true)} onClose={() => setOpen(false)} />}
    </Card>
  )
}
