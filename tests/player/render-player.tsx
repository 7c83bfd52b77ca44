import { act, render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ComponentProps } from 'react'
import type { Score } from '../../src/domain/course.ts'
import type { Response } from '../../src/domain/event.ts'
import { QuestionPlayer } from '../../src/player/QuestionPlayer.tsx'
import { course } from './questions.ts'

type PlayerProps = ComponentProps<typeof QuestionPlayer>
type Result = Awaited<ReturnType<PlayerProps['onAnswer']>>

export const full = { ok: false, message: 'Penyimpanan ponsel penuh.' } as const

interface Options extends Partial<PlayerProps> {
  readonly question: PlayerProps['question']
  /** What the disk says to the first answer, the second …; then it says yes. `wait` holds its answer back. */
  readonly disk?: readonly (Result | 'wait')[]
}

/** A question with a disk behind it that does as it is told. */
export function renderPlayer({ disk = [], ...props }: Options) {
  const sent: { readonly response: Response; readonly score: Score }[] = []
  const waiting: (() => void)[] = []

  function onAnswer(response: Response, score: Score): Promise<Result> {
    sent.push({ response, score })
    const result = disk[sent.length - 1] ?? { ok: true }
    if (result !== 'wait') return Promise.resolve(result)
    return new Promise((resolve) => {
      waiting.push(() => resolve({ ok: true }))
    })
  }

  render(
    <main>
      <QuestionPlayer course={course} seed={1} onAnswer={onAnswer} {...props} />
    </main>,
  )
  return {
    user: userEvent.setup(),
    sent,
    /** The disk has written what it was holding back. */
    write: () =>
      act(async () => {
        for (const done of waiting.splice(0)) done()
      }),
  }
}
