import { Bar } from '../../src/ui/Bar.tsx'
import { Screen } from '../../src/ui/Screen.tsx'

/** What a returning learner sees until the app knows where they were: the shape of a screen, nothing to read or tap. */
export function Frame() {
  return (
    <Screen bar={<Bar title="ASN Netral" />}>
      <p aria-busy="true" />
    </Screen>
  )
}
