// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, it } from 'vitest'
import type { Question } from '../../src/domain/course.ts'
import type { Response } from '../../src/domain/event.ts'
import { OpenQuestion } from '../../src/player/OpenQuestion.tsx'
import type { Kept } from '../../src/player/use-keeping.ts'
import { manyQuestion, oneQuestion, orderQuestion, sortQuestion } from '../support/builders.ts'

afterEach(cleanup)

const question = oneQuestion('soal', [
  { id: 'a', text: 'Satu', score: 1 },
  { id: 'b', text: 'Dua' },
  { id: 'c', text: 'Tiga' },
])

/** A question with a disk behind it that writes when it is told to, or at once. */
function renderOpen(asked: Question, { isSlow = false } = {}) {
  const written: Response[] = []
  const waiting: (() => void)[] = []
  const went: string[] = []

  function Screen() {
    const [saved, setSaved] = useState<Response>()
    async function answer(response: Response): Promise<Kept> {
      if (isSlow) await new Promise<void>((resolve) => waiting.push(resolve))
      written.push(response)
      setSaved(response)
      return { ok: true }
    }
    return (
      <OpenQuestion
        question={asked}
        seed={1}
        saved={saved}
        onAnswer={answer}
        next={{ label: 'Berikutnya', onGo: () => went.push('berikutnya') }}
      />
    )
  }

  render(<Screen />)
  const write = () =>
    act(async () => {
      for (const done of waiting.splice(0)) done()
    })
  return { user: userEvent.setup(), written, write, went }
}

it('writes taps one after another, and of those that came meanwhile only the last', async () => {
  const { user, written, write } = renderOpen(question, { isSlow: true })

  await user.click(screen.getByRole('radio', { name: 'Satu' }))
  await user.click(screen.getByRole('radio', { name: 'Dua' }))
  await user.click(screen.getByRole('radio', { name: 'Tiga' }))
  await write()
  expect(screen.queryByText(/^Tersimpan/)).toBeNull()
  await write()

  expect(written).toEqual([
    { kind: 'one', choice: 'a' },
    { kind: 'one', choice: 'c' },
  ])
  expect(screen.getByText(/^Tersimpan/)).toBeTruthy()
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Tiga' }).checked).toBe(true)
})

it('does not lead away while a tap is on its way to the disk', async () => {
  const { user, went, write } = renderOpen(question, { isSlow: true })
  await user.click(screen.getByRole('radio', { name: 'Satu' }))

  await user.click(screen.getByRole('button', { name: 'Berikutnya' }))
  expect(went).toEqual([])

  await write()
  await user.click(screen.getByRole('button', { name: 'Berikutnya' }))
  expect(went).toEqual(['berikutnya'])
})

it('keeps every tick of several statements', async () => {
  const { user, written } = renderOpen(manyQuestion(1, 1))

  const [first, second] = screen.getAllByRole('checkbox')
  if (first && second) {
    await user.click(first)
    await user.click(second)
    await user.click(first)
  }

  expect(written.map((response) => response.kind === 'many' && response.choices.length)).toEqual([1, 2, 1])
})

it('keeps every move of a card', async () => {
  const { user, written } = renderOpen(orderQuestion())

  await user.click(screen.getByRole('button', { name: 'Turunkan: satu' }))
  await user.click(screen.getByRole('button', { name: 'Naikkan: satu' }))

  expect(written.map(({ kind }) => kind)).toEqual(['order', 'order'])
})

it('keeps a card that was sorted before the others are', async () => {
  const { user, written } = renderOpen(sortQuestion())

  const [group] = screen.getAllByRole('radio', { name: 'boleh' })
  if (group) await user.click(group)

  expect(written.map((response) => response.kind === 'sort' && Object.values(response.groupOf))).toEqual([['boleh']])
})
