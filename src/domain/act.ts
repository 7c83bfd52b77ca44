import type { EmploymentStatus } from './employment.ts'
import type { Phase } from './phase.ts'

/**
 * The table of acts, the law model of the course: act × phase × status (× contest where the facts distinguish it) →
 * verdict, sanction class, citations. Each cell stands in exactly one rule; the compiler refuses a gap or an overlap.
 */
export interface ActTable {
  /** Each sentence once; rules and acts name it by its place here. */
  readonly sentences: readonly string[]
  readonly acts: readonly Act[]
}

export interface Act {
  readonly id: string
  readonly title: string
  /** Indicator of neutrality: A public service, B parties, C campaign and social media, D what belongs to all. */
  readonly indicator: 'A' | 'B' | 'C' | 'D'
  /** Everyday words that people look for. */
  readonly words: readonly string[]
  readonly rules: readonly ActRule[]
  /** Sentences: what to do instead, and whom to ask. */
  readonly instead: number
  readonly ask: number
  readonly comparedOn: string
}

export interface ActRule {
  readonly phases: readonly Phase[]
  readonly statuses: readonly EmploymentStatus[]
  /** Only where the facts tell one contest from the other; absent: both. */
  readonly contests?: readonly Contest[]
  readonly verdict: ActVerdict
  readonly sanction: SanctionClass
  /** Besides `sanction`, it may be a crime where its elements are met. */
  readonly mayBeCrime?: true
  readonly citations: readonly string[]
  readonly confidence: 'high' | 'medium' | 'low'
  readonly reason: number
  readonly note?: number
}

/** Elections of president and parliaments, and elections of regional heads. */
export type Contest = 'pemilu' | 'pilkada'

/** `contested`: institutions differ or the rule is not clear. `no-rule`: the sources say nothing about this cell. */
export type ActVerdict = 'required' | 'allowed' | 'conditional' | 'forbidden' | 'contested' | 'no-rule'

export type SanctionClass =
  | 'none'
  | 'moral'
  | 'medium'
  | 'severe'
  /** It breaks a rule or may do so; at which level is not sure. */
  | 'unclear'
  | 'dismissal'
  | 'contract'
  | 'crime'
  | 'village-law'

/** What an act can cost somebody of this status in this phase, as the table says. */
export interface Penalty {
  readonly status: EmploymentStatus
  readonly phase: Phase
  readonly sanction: SanctionClass
  readonly mayBeCrime?: true
  /** See `ActAnswer.endIsOpen`. */
  readonly endIsOpen?: true
}

/** One cell of the table in words, ready to be shown. */
export interface ActAnswer
  extends Pick<ActRule, 'contests' | 'verdict' | 'sanction' | 'mayBeCrime' | 'citations' | 'confidence'> {
  readonly reason: string
  readonly note?: string
  readonly instead: string
  readonly ask: string
  /** No source says when the phase `after` ends, and the rule rests on one source: this is said first. */
  readonly endIsOpen: boolean
}

export interface Cell {
  readonly phase: Phase
  readonly status: EmploymentStatus
}

/** What the table says about an act in this phase and status: one answer, or one for each contest where they differ. */
export function answersFor({ sentences }: ActTable, act: Act, { phase, status }: Cell): ActAnswer[] {
  const said = (at: number) => sentences[at] ?? ''
  return act.rules
    .filter(({ phases, statuses }) => phases.includes(phase) && statuses.includes(status))
    .map(({ phases: _, statuses: __, reason, note, ...rule }) => ({
      ...rule,
      reason: said(reason),
      ...(note !== undefined && { note: said(note) }),
      instead: said(act.instead),
      ask: said(act.ask),
      endIsOpen: phase === 'after' && rule.confidence === 'medium',
    }))
}
