import { type FormEvent, useState } from 'react'
import type { Learner } from '../../domain/learner.ts'
import type { NipOddity } from '../../domain/nip.ts'
import type { failure } from '../../i18n/screens-app.ts'
import { settings as say } from '../../i18n/screens-settings.ts'
import { type LearnerField, readLearnerForm } from '../../state/learner-form.ts'
import { record } from '../../state/recorder.ts'
import { Button } from '../../ui/Button.tsx'
import { LearnerFields } from '../../ui/LearnerFields.tsx'
import { SaveFailure } from '../../ui/SaveFailure.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import styles from './settings.module.css'

interface Props {
  readonly learner: Learner
  readonly onSaved: () => void
  readonly onClose: () => void
}

type Problem =
  | { readonly kind: 'missing'; readonly fields: readonly LearnerField[] }
  | { readonly kind: 'odd'; readonly why: NipOddity; readonly nip: string | undefined }
  | { readonly kind: 'not-saved'; readonly reason: keyof typeof failure }

/** Corrects name, status, unit, NIP by recording them anew. An odd NIP is told once, as at the beginning. */
export function PersonSheet({ learner, onSaved, onClose }: Props) {
  const [problem, setProblem] = useState<Problem>()
  const [isSaving, setSaving] = useState(false)

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const read = readLearnerForm(new FormData(event.currentTarget))
    if (!read.ok) return setProblem({ kind: 'missing', fields: read.missing })
    const { nip } = read.details
    const isKnown = nip === learner.nip || (problem?.kind === 'odd' && problem.nip === nip)
    if (read.odd && !isKnown) return setProblem({ kind: 'odd', why: read.odd, nip })
    setSaving(true)
    const result = await record({ type: 'learner-named', ...read.details })
    setSaving(false)
    if (!result.ok) return setProblem({ kind: 'not-saved', reason: result.reason })
    onSaved()
    onClose()
  }

  return (
    <Sheet title={say.change} onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={(event) => void save(event)}>
        <LearnerFields
          missing={problem?.kind === 'missing' ? problem.fields : []}
          odd={problem?.kind === 'odd' ? problem.why : undefined}
          defaults={learner}
        />
        {problem?.kind === 'not-saved' && <SaveFailure reason={problem.reason} />}
        <Button kind="primary" type="submit" busy={isSaving}>
          {say.save}
        </Button>
      </form>
    </Sheet>
  )
}
