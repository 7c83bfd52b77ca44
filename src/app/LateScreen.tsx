import { app } from '../i18n/screens-app.ts'
import { Button } from '../ui/Button.tsx'
import { ButtonLink } from '../ui/ButtonLink.tsx'
import { Screen } from '../ui/Screen.tsx'
import { StateScene } from '../ui/StateScene.tsx'

interface Props {
  /** It was tried again in vain: the browser may remember the failure until the page is loaded anew. */
  readonly isLasting: boolean
  readonly onTryAgain: () => void
}

export function LateScreen({ isLasting, onTryAgain }: Props) {
  return (
    <Screen
      dock={
        <>
          <ButtonLink href="#/" icon="back">
            {app.home}
          </ButtonLink>
          <Button kind="primary" icon="again" onClick={isLasting ? () => location.reload() : onTryAgain}>
            {isLasting ? app.reload : app.tryAgain}
          </Button>
        </>
      }
    >
      <StateScene name="belum-luring" cut="full" />
      <div role="alert">
        <h1>{app.lateTitle}</h1>
        <p>{isLasting ? app.lateAgain : app.lateMore}</p>
      </div>
    </Screen>
  )
}
