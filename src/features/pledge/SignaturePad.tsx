import { type Dispatch, type PointerEvent, type SetStateAction, useRef } from 'react'
import { isSigned, type Point, type Stroke, signatureGrid } from '../../domain/signature.ts'
import { pledge as say } from '../../i18n/screens-pledge.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './pledge.module.css'
import { SignatureLine } from './SignatureLine.tsx'

interface Props {
  readonly strokes: readonly Stroke[]
  readonly onChange: Dispatch<SetStateAction<readonly Stroke[]>>
}

/** A sheet to sign with finger, pen or mouse. Who uses neither types the name instead. */
export function SignaturePad({ strokes, onChange }: Props) {
  // The one pointer that draws: a second finger or the ball of the hand is no line.
  const drawing = useRef<number>(undefined)

  function begin(event: PointerEvent<SVGSVGElement>) {
    const point = pointOf(event)
    if (drawing.current !== undefined || event.button !== 0 || !point) return
    drawing.current = event.pointerId
    // Missing in jsdom. With it a line that leaves the pad comes back into it.
    event.currentTarget.setPointerCapture?.(event.pointerId)
    onChange((before) => [...before, [point]])
  }

  function go(event: PointerEvent<SVGSVGElement>) {
    const point = pointOf(event)
    if (drawing.current !== event.pointerId || !point) return
    onChange((before) => [...before.slice(0, -1), [...(before.at(-1) ?? []), point]])
  }

  function end(event: PointerEvent<SVGSVGElement>) {
    if (drawing.current === event.pointerId) drawing.current = undefined
  }

  return (
    <div className={styles.signing}>
      <p className={styles.soft}>{say.padHint}</p>
      <SignatureLine
        path={strokes.map(lineOf).join('')}
        label={isSigned(strokes) ? say.pad.signed : say.pad.empty}
        onPointerDown={begin}
        onPointerMove={go}
        onPointerUp={end}
        onPointerCancel={end}
      />
      <div className={styles.buttons}>
        <Button icon="back" disabled={strokes.length === 0} onClick={() => onChange((before) => before.slice(0, -1))}>
          {say.undo}
        </Button>
        <Button icon="trash" disabled={strokes.length === 0} onClick={() => onChange([])}>
          {say.clear}
        </Button>
      </div>
    </div>
  )
}

function pointOf({ clientX, clientY, currentTarget }: PointerEvent<SVGSVGElement>): Point | undefined {
  const { left, top, width, height } = currentTarget.getBoundingClientRect()
  if (width === 0 || height === 0) return undefined
  const round = (share: number, whole: number) => Math.min(whole, Math.max(0, Math.round(share * whole)))
  return {
    x: round((clientX - left) / width, signatureGrid.width),
    y: round((clientY - top) / height, signatureGrid.height),
  }
}

// Begins twice at its first point, so that a dot is seen.
function lineOf(stroke: Stroke): string {
  return `M${[...stroke.slice(0, 1), ...stroke].map(({ x, y }) => `${x} ${y}`).join('L')}`
}
