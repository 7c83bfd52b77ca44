import { useRef, useState } from 'react'
import type { Response } from '../domain/event.ts'

export type Kept = { readonly ok: true } | { readonly ok: false; readonly message: string }

export interface Keeping {
  /** What was taken and the disk has not yet; shown as taken, never as saved. */
  readonly taken: Response | undefined
  readonly isSaving: boolean
  /** Why the disk did not take it. */
  readonly problem: string | undefined
  take(response: Response): void
}

/**
 * Keeps every change at once, one after another. Of changes that come while one is being written only the last is
 * written: the others were not meant any more.
 */
export function useKeeping(keep: (response: Response) => Promise<Kept>): Keeping {
  const [taken, setTaken] = useState<Response>()
  const [isSaving, setSaving] = useState(false)
  const [problem, setProblem] = useState<string>()
  const waiting = useRef<Response>(undefined)
  const isRunning = useRef(false)

  async function run() {
    isRunning.current = true
    setSaving(true)
    setProblem(undefined)
    let kept: Kept = { ok: true }
    while (waiting.current) {
      const next = waiting.current
      waiting.current = undefined
      kept = await keep(next)
    }
    isRunning.current = false
    setSaving(false)
    if (kept.ok) setTaken(undefined)
    else setProblem(kept.message)
  }

  return {
    taken,
    isSaving,
    problem,
    take(response) {
      setTaken(response)
      waiting.current = response
      if (!isRunning.current) void run()
    },
  }
}
