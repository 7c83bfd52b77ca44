import type { Problem } from '../problem.ts'

/** One text that a learner can meet. */
export interface Text {
  /** The author's key (`penjelasan`, `teks` …), `prosa` for the running text of a lesson, `gambar` in a picture. */
  readonly kind: string
  /** Without the citations that stand in running text: these are labels and no sentences. */
  readonly text: string
  /** Citations of the same owner: the option and its question, the lesson's head, the rule, the term; in running text those inside. */
  readonly citations: readonly string[]
  readonly source: 'course' | 'module' | 'law' | 'terms' | 'acts' | 'developments'
  problem(message: string, severity?: Problem['severity']): Problem
}
