import { useState } from 'react'
import { finalExam } from '../../domain/exam/blueprint.ts'
import { exam as say } from '../../i18n/screens-exam.ts'
import type { RecordResult } from '../../state/recorder.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { SaveFailure } from '../../ui/SaveFailure.tsx'
import { Screen } from '../../ui/Screen.tsx'
import styles from './exam.module.css'

interface Props {
  /** How many were handed in before. */
  readonly tries: number
  readonly isRedrawn: boolean
  readonly onBegin: () => Promise<RecordResult>
}

const length = finalExam.cells.reduce((sum, { count }) => sum + count, 0)
const { total, indicator } = finalExam.pass

/** The rules, in a few sentences. */
export function ExamStart({ tries, isRedrawn, onBegin }: Props) {
  const [isSaving, setSaving] = useState(false)
  const [begun, setBegun] = useState<RecordResult>({ ok: true })

  async function begin() {
    setSaving(true)
    const result = await onBegin()
    setSaving(false)
    setBegun(result)
  }

  return (
    <Screen
      bar={<Bar back={{ href: '#/', label: say.back }} title={say.toPath} />}
      dock={
        <>
          {!begun.ok && <SaveFailure reason={begun.reason} />}
          <Button kind="primary" iconAfter={begun.ok ? 'arrow' : 'again'} busy={isSaving} onClick={() => void begin()}>
            {begun.ok ? say.begin : say.beginAgain}
          </Button>
        </>
      }
    >
      <h1>{say.title}</h1>
      {isRedrawn && (
        <Note>
          <p>{say.redrawn}</p>
        </Note>
      )}
      {!isRedrawn && tries > 0 && (
        <Note tone="good" icon="check">
          <p>{say.nextOpen}</p>
        </Note>
      )}
      <ul className={styles.rules} aria-label={say.rules}>
        <li>{say.length(length)}</li>
        <li>{say.freely}</li>
        <li>{say.pass(100 * total, 100 * indicator)}</li>
        <li>{say.saved}</li>
      </ul>
    </Screen>
  )
}
