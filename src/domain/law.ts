/** Something older material still tells otherwise. */
export interface LawChange {
  readonly id: string
  readonly title: string
  readonly before: string
  readonly now: string
  /** ISO date from which the new holds; absent where no source that we read gives one. */
  readonly since?: string
  readonly citations: readonly string[]
  readonly note?: string
}

/** In the fixed order in which a grey area is told: what is known, who says what, the safe step, whom to ask. */
export interface Dispute {
  readonly id: string
  readonly title: string
  readonly known: string
  readonly views: readonly { readonly who: string; readonly says: string; readonly on?: string }[]
  readonly safe: string
  readonly ask: string
  readonly citations: readonly string[]
}
