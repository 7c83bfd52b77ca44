import { create } from 'zustand'

export type Install =
  | { readonly kind: 'prompt'; ask(): void }
  /** No prompt there: the share menu is to be explained. */
  | { readonly kind: 'ios' }
  /** The browser inside a messenger: it cannot install and forgets what it stored. */
  | { readonly kind: 'in-app'; copyLink(): Promise<boolean> }
  | { readonly kind: 'installed' }
  | { readonly kind: 'none' }

/** https://developer.mozilla.org/docs/Web/API/BeforeInstallPromptEvent: Chromium only, in no type library. */
interface InstallPrompt extends Event {
  prompt(): Promise<unknown>
}

const inAppMarks = /FBAN|FBAV|FB_IAB|Instagram|WhatsApp|\bLine\/|musical_ly|BytedanceWebview|; wv\)/

const isBrowser = typeof window !== 'undefined'

// The welcome that imports this file is also rendered at build time, where there is no browser to ask.
const store = create<{ install: Install }>(() => ({ install: isBrowser ? installAtStart() : { kind: 'none' } }))

// From the first import on: the browser offers its prompt early and does not repeat it.
if (isBrowser) listen()

export function useInstall(): Install {
  return store(({ install }) => install)
}

function listen(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    // Inside a messenger the advice to leave it is better than its own idea of installing.
    if (store.getState().install.kind === 'in-app' || !isPrompt(event)) return
    store.setState({
      install: {
        kind: 'prompt',
        ask() {
          // One event asks once; the browser sends another when it is ready to be asked again.
          store.setState({ install: { kind: 'none' } })
          void event.prompt()
        },
      },
    })
  })
  addEventListener('appinstalled', () => store.setState({ install: { kind: 'installed' } }))
}

function installAtStart(): Install {
  if (isStandalone()) return { kind: 'installed' }
  if (inAppMarks.test(navigator.userAgent)) return { kind: 'in-app', copyLink }
  if (isIos()) return { kind: 'ios' }
  return { kind: 'none' }
}

function isStandalone(): boolean {
  return (
    matchMedia('(display-mode: standalone)').matches || ('standalone' in navigator && navigator.standalone === true)
  )
}

function isIos(): boolean {
  const { userAgent, maxTouchPoints } = navigator
  // An iPad calls itself a Mac; no Mac has a touch screen.
  return /iPhone|iPad|iPod/.test(userAgent) || (userAgent.includes('Macintosh') && maxTouchPoints > 1)
}

function isPrompt(event: Event): event is InstallPrompt {
  return 'prompt' in event
}

/** The address of the app without the place in it. False: the browser did not let us; show the address to be copied. */
async function copyLink(): Promise<boolean> {
  const { origin, pathname } = location
  try {
    await navigator.clipboard.writeText(origin + pathname)
    return true
  } catch {
    return false
  }
}
