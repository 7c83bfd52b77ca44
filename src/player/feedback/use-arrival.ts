import { type RefObject, useLayoutEffect, useRef } from 'react'

/** When feedback replies to a tap, the focus goes to its heading and as much of it as fits comes into view. */
export function useArrival(isReply: boolean): {
  card: RefObject<HTMLElement | null>
  heading: RefObject<HTMLHeadingElement | null>
} {
  const card = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const wasReply = useRef(isReply)
  useLayoutEffect(() => {
    if (!wasReply.current) return
    heading.current?.focus({ preventScroll: true })
    // Missing where there is no layout, as in jsdom.
    card.current?.scrollIntoView?.({ block: 'nearest' })
  }, [])
  return { card, heading }
}
