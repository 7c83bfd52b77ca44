import styles from './ResultHead.module.css'
import { Stamp } from './Stamp.tsx'
import { StateScene } from './StateScene.tsx'

interface Props {
  readonly passed: boolean
  readonly mark: string | number
  /** `dari 100` */
  readonly of: string
  /** What the stamp says. */
  readonly word: string
}

/** How a run ended: a picture, the mark as the screen's heading, and a stamp. */
export function ResultHead({ passed, mark, of, word }: Props) {
  return (
    <>
      <StateScene name={passed ? 'hasil-lulus' : 'hasil-belum'} />
      <div className={styles.head}>
        <h1 className={styles.number}>
          <span className={styles.big}>{mark}</span> <span className={styles.of}>{of}</span>
        </h1>
        <Stamp verdict={passed ? 'good' : 'warn'}>{word}</Stamp>
      </div>
    </>
  )
}
