import type { ReactNode } from 'react'
import { app } from '../i18n/screens-app.ts'
import { usePlaceLock } from '../state/attempt-lock.ts'
import { Button } from '../ui/Button.tsx'
import { ButtonLink } from '../ui/ButtonLink.tsx'
import { Screen } from '../ui/Screen.tsx'
import { StateScene } from '../ui/StateScene.tsx'

interface Props {
  readonly name: string
  readonly children: ReactNode
}

/** A lesson, scenario, quiz or review is open in one tab at a time; the other says so and can take it over. */
export function OnePlace({ name, children }: Props) {
  const { held, takeOver } = usePlaceLock(name)
  if (held !== 'elsewhere') return children
  return (
    <Screen
      dock={
        <>
          <ButtonLink href="#/" icon="back">
            {app.home}
          </ButtonLink>
          <Button kind="primary" onClick={takeOver}>
            {app.useHere}
          </Button>
        </>
      }
    >
      <StateScene name="tab-lain" cut="full" />
      <div role="status">
        <h1>{app.elsewhereTitle}</h1>
        <p>{app.elsewhereMore}</p>
      </div>
    </Screen>
  )
}
