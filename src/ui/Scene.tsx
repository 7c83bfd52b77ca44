import styles from './Scene.module.css'

interface Props {
  readonly src: string
  /** Empty where the words beside it say the same. */
  readonly alt: string
  readonly cut?: 'full' | 'wide' | 'strip'
}

/** A picture of a module or of the interface; all are drawn on 320 × 180. */
export function Scene({ src, alt, cut = 'full' }: Props) {
  return <img className={styles.scene} data-cut={cut} src={src} alt={alt} width="320" height="180" decoding="async" />
}
