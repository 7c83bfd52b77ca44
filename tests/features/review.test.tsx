// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { named, run } from '../support/history.ts'
import { openAgain, renderApp } from '../support/render-app.tsx'

const wrongTwice = [
  named(),
  ...run('check', 'arti', { 'arti/cek': ['memihak', 0] }),
  ...run('check', 'putuskan', { 'putuskan/cek': ['memihak', 0] }),
]

it('is calm when there is nothing to repeat', async () => {
  await renderApp({ events: [named()], at: '/ulang' })

  expect(await screen.findByText('Belum ada yang perlu diulang.')).toBeTruthy()
})

it('practises what was wrong until it is right', async () => {
  const { user } = await renderApp({ events: wrongTwice, at: '/ulang' })

  await user.click(await screen.findByRole('link', { name: 'Latih 2 soal' }))
  await user.click(await screen.findByRole('button', { name: 'Jawaban netral Putuskan dulu' }))
  await user.click(await screen.findByRole('button', { name: 'Soal berikutnya' }))
  await user.click(await screen.findByRole('button', { name: 'Jawaban memihak Arti netral' }))
  await user.click(await screen.findByRole('button', { name: 'Lanjut' }))

  expect(await screen.findByText('1 dari 2 soal kini tepat.')).toBeTruthy()
  await user.click(screen.getByRole('link', { name: 'Daftar ulangan' }))
  expect(await screen.findByRole('link', { name: 'Latih 1 soal' })).toBeTruthy()
})

it('goes on with an open practice at its question', async () => {
  const { user } = await renderApp({ events: wrongTwice, at: '/ulang/contoh' })
  await user.click(await screen.findByRole('button', { name: 'Jawaban netral Putuskan dulu' }))
  await screen.findByRole('heading', { name: 'Tepat' })

  await openAgain('/')

  expect(location.hash).toBe('#/ulang/contoh')
  expect(await screen.findByText('Soal 2 dari 2')).toBeTruthy()
})
