import { app } from '../i18n/screens-app.ts'
import { ButtonLink } from '../ui/ButtonLink.tsx'
import { Screen } from '../ui/Screen.tsx'
import { StateScene } from '../ui/StateScene.tsx'

/** An address that leads nowhere in this edition. */
export function LostScreen() {
  return (
    <Screen
      dock={
        <ButtonLink kind="primary" href="#/" icon="path">
          {app.home}
        </ButtonLink>
      }
    >
      <StateScene name="tersesat" cut="full" />
      <h1>{app.lostTitle}</h1>
      <p>{app.lostMore}</p>
    </Screen>
  )
}
