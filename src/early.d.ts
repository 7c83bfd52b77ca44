interface Window {
  /**
   * Left by `first-tap.ts` for `main.tsx`, which calls it once, in the same task in which it starts React, so that no
   * tap falls between the two. A value: the welcome stands in `#root` at this page and is to be hydrated; `submitted`
   * says that its form was sent too early and is to be sent now. `undefined`: a returning learner or a deep link, render.
   */
  early(): { page: number; submitted: boolean } | undefined
}
