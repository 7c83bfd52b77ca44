import { type RefObject, useEffect, useRef } from 'react'

/** Gives the focus to the heading of a page that has just been opened, so that it is read out. */
export function useHeadingFocus(isOpen: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isOpen) heading.current?.focus({ preventScroll: true })
  }, [isOpen])
  return heading
}
