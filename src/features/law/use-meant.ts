import { useEffect } from 'react'

/** Id of its heading; the screens have ids of their own. */
export function anchorOf(id: string): string {
  return `butir-${id}`
}

/** Leads to the one of many that the address means: to its heading, which takes the focus from the screen's own. */
export function useMeant(id: string | undefined): void {
  useEffect(() => {
    if (id === undefined) return
    // After the screen's arrival, which leads to its heading and to the top.
    queueMicrotask(() => {
      const heading = document.getElementById(anchorOf(id))
      if (!heading) return
      heading.tabIndex = -1
      heading.focus({ preventScroll: true })
      heading.scrollIntoView?.()
    })
  }, [id])
}
