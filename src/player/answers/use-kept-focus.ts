import { useLayoutEffect, useRef } from 'react'

/** An element that the browser moves within the page loses the focus; when `order` has changed, it gets it back. */
export function useKeptFocus(order: readonly string[]): void {
  const before = useRef(order)
  const focused = useRef<Element>(null)
  // While drawing, the focus is still where the tap has put it.
  if (before.current !== order) focused.current = document.activeElement
  useLayoutEffect(() => {
    before.current = order
    if (focused.current instanceof HTMLElement) focused.current.focus()
    focused.current = null
  }, [order])
}
