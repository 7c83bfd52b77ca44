import styles from './Prompt.module.css'

interface Props {
  /** Nothing stands before the question: it is the heading of the screen. */
  readonly isFirst: boolean
  readonly children: string
}

export function Prompt({ isFirst, children }: Props) {
  const Heading = isFirst ? 'h1' : 'h2'
  return (
    <Heading className={styles.prompt} data-first={isFirst || undefined}>
      {children}
    </Heading>
  )
}
