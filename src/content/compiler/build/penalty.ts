import type { Penalty } from '../../../domain/act.ts'
import type { ActFile } from '../schema/act.ts'
import type { ScenarioFile } from '../schema/step.ts'

/** What the table says it costs to do, or to leave undone, what the scenario is about; nothing where it is free or grey. */
export function penaltyOf({ act, phase, status }: ScenarioFile, { acts }: ActFile): Penalty | undefined {
  const rules = acts
    .find(({ id }) => id === act)
    ?.rules.filter(({ phases, statuses }) => phases.includes(phase) && statuses.includes(status))
  const [rule] = rules ?? []
  if (!rule || (rule.verdict !== 'forbidden' && rule.verdict !== 'required')) return undefined
  // Where the contests differ, the scenario does not say which it is about: what is unsure is called so.
  const sanction = rules?.every((other) => other.sanction === rule.sanction) ? rule.sanction : 'unclear'
  return {
    status,
    phase,
    sanction,
    ...(rule.mayBeCrime && { mayBeCrime: rule.mayBeCrime }),
    ...(phase === 'after' && rule.confidence === 'medium' && { endIsOpen: true }),
  }
}
