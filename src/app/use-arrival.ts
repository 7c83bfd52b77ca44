import { useEffect } from 'react'
import { useLocation } from 'react-router-dom'
import { app } from '../i18n/screens-app.ts'

const scrolled = new Map<string, number>()

/** What a browser does for a new page: its title, the focus at its heading, and the place where one had been before. */
export function useArrival(): void {
  const { pathname } = useLocation()

  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is what makes it a new page
  useEffect(() => {
    history.scrollRestoration = 'manual'
    const heading = document.querySelector<HTMLElement>('main h1')
    if (heading) {
      document.title = app.titleOf(heading.textContent)
      heading.tabIndex = -1
      heading.focus({ preventScroll: true })
    }
    const entry = entryOfHistory()
    scrollTo(0, scrolled.get(entry) ?? 0)
    const keep = () => scrolled.set(entry, scrollY)
    addEventListener('scroll', keep, { passive: true })
    return () => removeEventListener('scroll', keep)
  }, [pathname])
}

// Plain links make entries that the router knows nothing of, so each gets a name of its own when it is first seen.
function entryOfHistory(): string {
  const state: unknown = history.state
  if (typeof state === 'object' && state !== null && 'entry' in state && typeof state.entry === 'string') {
    return state.entry
  }
  const entry = crypto.randomUUID()
  history.replaceState({ ...(typeof state === 'object' && state), entry }, '')
  return entry
}
