import type { ActTable } from './act.ts'
import type { Dispute, LawChange } from './law.ts'

/**
 * What only the look-up shows. It is compiled with the course and lies in a file of its own, so that whoever just learns
 * never reads it.
 */
export interface Reference {
  readonly acts: ActTable
  /** What older material still tells otherwise, newest first. */
  readonly changes: readonly LawChange[]
  /** What is not settled. */
  readonly disputes: readonly Dispute[]
}
