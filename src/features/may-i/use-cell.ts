import type { Cell } from '../../domain/act.ts'
import type { EmploymentStatus } from '../../domain/employment.ts'
import type { Phase } from '../../domain/phase.ts'
import { useLearner } from '../../state/log-store.ts'
import { setPreference, usePreferences } from '../../state/preferences.ts'

export interface ChosenCell extends Cell {
  /** The learner's own; another one may be looked up. */
  readonly own: EmploymentStatus
  readonly setPhase: (phase: Phase) => void
  readonly setStatus: (status: EmploymentStatus) => void
}

/** The phase that was chosen last, and the learner's own status unless another is looked up. */
export function useCell(): ChosenCell {
  const { phase = 'campaign', status } = usePreferences()
  const own = useLearner()?.status ?? 'pns'
  return {
    phase,
    status: status ?? own,
    own,
    setPhase: (chosen) => setPreference('phase', chosen),
    setStatus: (chosen) => setPreference('status', chosen === own ? undefined : chosen),
  }
}
