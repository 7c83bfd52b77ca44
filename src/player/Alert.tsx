import { useLayoutEffect, useRef } from 'react'
import { Note } from '../ui/Note.tsx'
import { iconOfTone } from '../ui/tone.ts'
import styles from './Region.module.css'

export interface Problem {
  readonly tone: 'warn' | 'bad'
  readonly message: string
}

interface Props {
  readonly problem: Problem | undefined
}

/** Why the answer is not on its way to its feedback. Comes into view, because the button that was pressed lies over it. */
export function Alert({ problem }: Props) {
  const region = useInView(problem?.tone)
  return (
    <div ref={region} role="alert" className={styles.region}>
      {problem && (
        <Note tone={problem.tone} icon={iconOfTone[problem.tone]}>
          <p>{problem.message}</p>
        </Note>
      )}
    </div>
  )
}

function useInView(problem: string | undefined) {
  const region = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    // Missing where there is no layout, as in jsdom.
    if (problem) region.current?.scrollIntoView?.({ block: 'nearest' })
  }, [problem])
  return region
}
