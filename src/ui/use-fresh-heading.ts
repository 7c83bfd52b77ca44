import { useEffect, useRef } from 'react'

/**
 * Within one address the screen has become another one (the next question, the result): what the browser does for a new
 * page is done here, to the top and to the heading. The first screen is left to the router.
 */
export function useFreshHeading(of: string): void {
  const shown = useRef(of)
  useEffect(() => {
    if (shown.current === of) return
    shown.current = of
    const heading = document.querySelector<HTMLElement>('main h1')
    if (heading) {
      heading.tabIndex = -1
      heading.focus({ preventScroll: true })
    }
    scrollTo(0, 0)
  }, [of])
}
