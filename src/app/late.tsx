import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { app } from '../i18n/screens-app.ts'
import { Screen } from '../ui/Screen.tsx'
import { LateScreen } from './LateScreen.tsx'
import { useArrival } from './use-arrival.ts'

type Load<Props> = () => Promise<ComponentType<Props>>

/**
 * A screen that lies in a file of its own. `lazy()` keeps a failed load for ever; here it is asked for again, and where
 * the browser itself remembers the failure, a reload is offered.
 */
export function late<Props extends object>(load: Load<Props>): ComponentType<Props> {
  let Loaded: ComponentType<Props> | undefined

  function useLoaded() {
    const [tries, setTries] = useState(1)
    const [failed, setFailed] = useState(0)
    const [, setLoaded] = useState(Loaded !== undefined)

    useEffect(() => {
      if (Loaded) return
      let isWanted = true
      load().then(
        (component) => {
          Loaded = component
          if (isWanted) setLoaded(true)
        },
        () => {
          if (isWanted) setFailed(tries)
        },
      )
      return () => {
        isWanted = false
      }
    }, [tries])

    return { tries, hasFailed: failed === tries, tryAgain: () => setTries(tries + 1) }
  }

  return function Late(props: Props) {
    const { tries, hasFailed, tryAgain } = useLoaded()
    if (Loaded) {
      return (
        <Arrived>
          <Loaded {...props} />
        </Arrived>
      )
    }
    if (hasFailed) return <LateScreen isLasting={tries > 1} onTryAgain={tryAgain} />
    return (
      <Screen>
        <p role="status">{app.loading}</p>
      </Screen>
    )
  }
}

// Its title and heading are there only now, not when the address changed.
function Arrived({ children }: { readonly children: ReactNode }) {
  useArrival()
  return children
}
