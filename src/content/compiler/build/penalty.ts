import type { Penalty } from '../../../domain/act.ts'
import type { ActFile } from '../schema/act.ts'
import type { ScenarioFile } from '../schema/step.ts'

/** What the table says it costs to do, or to leave undone, what the scenario is about; nothing where it is free or grey. */
export function penaltyOf({ act, phase, status, contest }: ScenarioFile, { acts }: ActFile): Penalty | undefined {
  // The checks have seen that one rule is left: where the contests differ, the scenario names its own.
  const rule = acts
    .find(({ id }) => id === act)
    ?.rules.find(
      ({ phases, statuses, contests }) =>
        phases.includes(phase) &&
        statuses.includes(status) &&
        (!contests || contest === undefined || contests.includes(contest)),
    )
  if (!rule || (rule.verdict !== 'forbidden' && rule.verdict !== 'required')) return undefined
  return {
    status,
    phase,
    sanction: rule.sanction,
    ...(rule.mayBeCrime && { mayBeCrime: rule.mayBeCrime }),
    ...(phase === 'after' && rule.confidence === 'medium' && { endIsOpen: true }),
  }
}
