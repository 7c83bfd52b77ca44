import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import styles from './LongRows.module.css'
import { type Row, Rows } from './Rows.tsx'

interface Props {
  readonly rows: readonly Row[]
  /** So many are drawn at first. */
  readonly first: number
  /** So many more at each wish; without it, all the others at once. */
  readonly step?: number
  readonly more: (left: number) => string
}

/** Rows of which the first are enough for most. */
export function LongRows({ rows, first, step = rows.length, more }: Props) {
  const [shown, setShown] = useState(first)
  const list = useRef<HTMLDivElement>(null)
  useFocusOnNew(list, shown)
  const left = rows.length - shown
  return (
    <div className={styles.long} ref={list}>
      <Rows rows={rows.slice(0, shown)} />
      {left > 0 && <Button onClick={() => setShown(shown + step)}>{more(left)}</Button>}
    </div>
  )
}

/** To the first row that has come: the button that brought it may be gone. */
function useFocusOnNew(list: RefObject<HTMLElement | null>, shown: number): void {
  const before = useRef(shown)
  useLayoutEffect(() => {
    if (before.current === shown) return
    list.current?.querySelectorAll('a')[before.current]?.focus()
    before.current = shown
  }, [list, shown])
}
