import { useLayoutEffect, useRef } from 'react'

/**
 * An element that is moved within the page loses the focus. Call what this gives before the move, and the element that had
 * the focus then has it again as soon as the move is drawn.
 */
export function useKeptFocus(): () => void {
  const kept = useRef<Element>(null)
  useLayoutEffect(() => {
    if (kept.current instanceof HTMLElement) kept.current.focus()
    kept.current = null
  })
  return () => {
    kept.current = document.activeElement
  }
}
