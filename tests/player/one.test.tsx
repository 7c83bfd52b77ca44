// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import '../ui/browser.ts'
import { boat } from './questions.ts'
import { full, renderPlayer } from './render-player.tsx'

const wrong = 'Boleh asal berganti solar'

it('takes the first tap as the answer and tells the verdict, the own words, the reason and what to do', async () => {
  const { user, sent } = renderPlayer({ question: boat })

  await user.click(screen.getByRole('button', { name: wrong }))

  expect(sent).toEqual([{ response: { kind: 'one', choice: 'boleh' }, score: 0 }])
  const feedback = screen.getByRole('article')
  expect(within(feedback).getByRole('heading', { name: 'Belum tepat' })).toBeDefined()
  expect(within(feedback).getByText(wrong)).toBeDefined()
  expect(within(feedback).getByText('Solar diganti pun, perahu itu milik negara.')).toBeDefined()
  expect(
    within(feedback)
      .getAllByRole('term')
      .map((term) => term.textContent),
  ).toEqual(['Sanksi bila dilanggar', 'Sebaiknya', 'Tanya siapa?', 'Dasar'])
  expect(
    within(feedback)
      .getAllByRole('button')
      .map((cite) => cite.textContent),
  ).toEqual(['UU 20/2023 Pasal 24', 'PP 94/2021 Pasal 5'])
})

it('is answered by keyboard alone', async () => {
  const { user, sent } = renderPlayer({ question: boat })

  screen.getByRole('button', { name: 'Arahkan ke perahu sewaan' }).focus()
  await user.keyboard('{Enter}')

  expect(sent[0]?.score).toBe(1)
  expect(screen.getByRole('heading', { name: 'Tepat' })).toBe(document.activeElement)
})

it('moves the focus to the feedback', async () => {
  const { user } = renderPlayer({ question: boat })

  await user.click(screen.getByRole('button', { name: wrong }))

  expect(screen.getByRole('heading', { name: 'Belum tepat' })).toBe(document.activeElement)
})

it('says nothing of right or wrong before the disk has the answer', async () => {
  const { user, write } = renderPlayer({ question: boat, disk: ['wait'] })

  await user.click(screen.getByRole('button', { name: wrong }))
  const before = screen.queryByRole('article')
  const isBusy = screen.getByRole('group').getAttribute('aria-busy')
  await write()

  expect(before).toBeNull()
  expect(isBusy).toBe('true')
  expect(screen.getByRole('heading', { name: 'Belum tepat' })).toBeDefined()
})

it('takes no second answer while the first is being saved', async () => {
  const { user, sent } = renderPlayer({ question: boat, disk: ['wait'] })

  await user.click(screen.getByRole('button', { name: wrong }))
  await user.click(screen.getByRole('button', { name: 'Arahkan ke perahu sewaan' }))
  await user.click(screen.getByRole('button', { name: wrong }))

  expect(sent.map(({ response }) => response)).toEqual([{ kind: 'one', choice: 'boleh' }])
  expect(screen.getByRole('button', { pressed: true }).textContent).toBe(wrong)
})

it('keeps the choice when it cannot be saved, says so, and saves it again', async () => {
  const { user, sent } = renderPlayer({ question: boat, disk: [full] })

  await user.click(screen.getByRole('button', { name: wrong }))
  const told = screen.getByRole('alert').textContent
  const kept = screen.getByRole('button', { pressed: true }).textContent
  await user.click(screen.getByRole('button', { name: 'Coba simpan lagi' }))

  expect(told).toBe('Penyimpanan ponsel penuh.')
  expect(kept).toBe(wrong)
  expect(sent.map(({ response }) => response)).toEqual([
    { kind: 'one', choice: 'boleh' },
    { kind: 'one', choice: 'boleh' },
  ])
  expect(screen.getByRole('heading', { name: 'Belum tepat' })).toBeDefined()
})

it('gives the reason of every other choice with its judgement in a word', async () => {
  const { user } = renderPlayer({ question: boat })

  await user.click(screen.getByRole('button', { name: wrong }))
  await user.click(screen.getByText('Alasan pilihan lain'))

  const others = within(screen.getByRole('group')).getAllByRole('listitem')
  expect(others.map((item) => item.textContent)).toEqual([
    expect.stringContaining('Arahkan ke perahu sewaanTepat'),
    expect.stringContaining('Tunda sampai besokSeparuh tepat'),
  ])
})

it('shows an answer given earlier with its feedback at once, and leaves the focus where it is', () => {
  renderPlayer({ question: boat, answered: { response: { kind: 'one', choice: 'tunda' }, score: 0.5 } })

  expect(screen.getByRole('heading', { name: 'Separuh tepat' })).not.toBe(document.activeElement)
  expect(screen.queryByRole('button', { name: 'Arahkan ke perahu sewaan' })).toBeNull()
})

it('goes on only after the feedback', async () => {
  const onNext = vi.fn()
  const { user } = renderPlayer({ question: boat, next: { label: 'Lanjut', onNext } })
  const before = screen.queryByRole('button', { name: 'Lanjut' })

  await user.click(screen.getByRole('button', { name: wrong }))
  await user.click(screen.getByRole('button', { name: 'Lanjut' }))

  expect(before).toBeNull()
  expect(onNext).toHaveBeenCalledOnce()
})

it('only says that the answer is kept where feedback comes later', async () => {
  const { user } = renderPlayer({ question: boat, feedback: 'none' })

  await user.click(screen.getByRole('button', { name: wrong }))

  expect(screen.getByRole('status').textContent).toContain('Tersimpan di ponsel ini.')
  expect(screen.queryByText('Belum tepat')).toBeNull()
  expect(screen.getByRole('button', { pressed: true, name: wrong })).toHaveProperty('disabled', false)
  expect(screen.getByRole('group')).toHaveProperty('disabled', true)
})

it('tells a safe step in a contested matter as safe and not as right', async () => {
  const { user } = renderPlayer({ question: { ...boat, verdict: 'contested' } })

  await user.click(screen.getByRole('button', { name: 'Tunda sampai besok' }))

  expect(screen.getByRole('heading', { name: 'Belum ada jawaban pasti' })).toBeDefined()
  expect(screen.getByText('Langkah Anda aman.')).toBeDefined()
})

it('tells an unsafe step in a contested matter as not right', async () => {
  const { user } = renderPlayer({ question: { ...boat, verdict: 'contested' } })

  await user.click(screen.getByRole('button', { name: wrong }))

  expect(screen.getByRole('heading', { name: 'Belum tepat' })).toBeDefined()
  expect(screen.queryByText('Langkah Anda aman.')).toBeNull()
})
