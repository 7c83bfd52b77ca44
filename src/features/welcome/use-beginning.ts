import { type RefObject, useEffect, useRef, useState } from 'react'
import type { NipOddity } from '../../domain/nip.ts'
import { type LearnerField, readLearnerForm } from '../../state/learner-form.ts'
import { logStore } from '../../state/log-store.ts'
import { askToPersist } from '../../state/offline.ts'
import { type RecordResult, startLearner } from '../../state/recorder.ts'

type Problem =
  | { readonly kind: 'missing'; readonly fields: readonly LearnerField[] }
  | { readonly kind: 'odd'; readonly why: NipOddity; readonly nip: string | undefined }
  | { readonly kind: 'not-saved'; readonly reason: Extract<RecordResult, { ok: false }>['reason'] }

/** What happens on *Mulai*. An odd NIP is told once; the same number sent again is taken. */
export function useBeginning(form: RefObject<HTMLFormElement | null>, submitted: boolean) {
  const [problem, setProblem] = useState<Problem>()
  const [isSaving, setSaving] = useState(false)

  async function begin(): Promise<void> {
    if (!form.current || isSaving) return
    const read = readLearnerForm(new FormData(form.current))
    if (!read.ok) {
      setProblem({ kind: 'missing', fields: read.missing })
      focusOn(form.current, read.missing[0])
      return
    }
    const wasTold = problem?.kind === 'odd' && problem.nip === read.details.nip
    if (read.odd && !wasTold) {
      setProblem({ kind: 'odd', why: read.odd, nip: read.details.nip })
      focusOn(form.current, 'nip')
      return
    }
    setSaving(true)
    await storageReady()
    const result = await startLearner(read.details)
    setSaving(false)
    if (result.ok) askToPersist()
    else setProblem({ kind: 'not-saved', reason: result.reason })
  }

  useOnce(submitted, begin)
  return { problem, isSaving, begin }
}

/** The form was sent before React was there: it is sent now, once. */
function useOnce(isWanted: boolean, act: () => Promise<void>): void {
  const isPending = useRef(isWanted)
  useEffect(() => {
    if (!isPending.current) return
    isPending.current = false
    void act()
  })
}

/** A first fact that came before the database was open would be told as lost. */
function storageReady(): Promise<void> {
  return new Promise((resolve) => {
    if (logStore.getState().storage.status === 'ready') return resolve()
    const stop = logStore.subscribe(({ storage }) => {
      if (storage.status !== 'ready') return
      stop()
      resolve()
    })
  })
}

function focusOn(form: HTMLFormElement, name: string | undefined): void {
  form.querySelector<HTMLInputElement>(`[name="${name}"]`)?.focus()
}
