import type { PointerEventHandler } from 'react'
import { signatureGrid } from '../../domain/signature.ts'
import styles from './pledge.module.css'

interface Props {
  /** An SVG path on the signature's grid. */
  readonly path: string
  readonly label: string
  readonly onPointerDown?: PointerEventHandler<SVGSVGElement>
  readonly onPointerMove?: PointerEventHandler<SVGSVGElement>
  readonly onPointerUp?: PointerEventHandler<SVGSVGElement>
  readonly onPointerCancel?: PointerEventHandler<SVGSVGElement>
}

/** A drawn signature on its line. */
export function SignatureLine({ path, label, ...pointer }: Props) {
  return (
    <svg
      className={styles.pad}
      viewBox={`0 0 ${signatureGrid.width} ${signatureGrid.height}`}
      role="img"
      aria-label={label}
      data-open={pointer.onPointerDown ? true : undefined}
      {...pointer}
    >
      <path className={styles.rule} d="M16 106H304" />
      <path className={styles.ink} d={path} />
    </svg>
  )
}
