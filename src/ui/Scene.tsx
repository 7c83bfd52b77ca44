import styles from './Scene.module.css'

interface Props {
  /** Nothing while it is on its way: its place is kept. */
  readonly src: string | undefined
  /** What matters in the picture; empty where its words stand beside it. */
  readonly alt: string
  readonly cut?: 'full' | 'wide' | 'strip' | undefined
}

/** A picture of 320 × 180, whole or cut to a lower band. */
export function Scene({ src, alt, cut = 'full' }: Props) {
  return <img className={styles.scene} data-cut={cut} src={src} alt={alt} width="320" height="180" decoding="async" />
}
