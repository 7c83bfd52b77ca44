// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { fillDisk } from '../support/full-disk.ts'
import { named, read, run } from '../support/history.ts'
import { openAgain, renderApp } from '../support/render-app.tsx'

it('counts a page as read when it is left, and goes on to the next', async () => {
  const { user, logNow } = await renderApp({ events: [named()], at: '/materi/contoh/arti/pertama' })

  expect(screen.getByText('Netral berarti tidak berpihak.')).toBeTruthy()
  expect(logNow()).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: 'Lanjut' }))

  expect(await screen.findByText('Hak pilih tetap ada.')).toBeTruthy()
  expect(logNow()[1]).toMatchObject({ type: 'page-read', lesson: 'arti', page: 'pertama', edition: 1 })
})

it('does not count a page twice', async () => {
  const events = [named(), read('arti', 'pertama')]
  const { user, logNow } = await renderApp({ events, at: '/materi/contoh/arti/pertama' })

  await user.click(screen.getByRole('button', { name: 'Lanjut' }))

  expect(await screen.findByText('Hak pilih tetap ada.')).toBeTruthy()
  expect(logNow()).toHaveLength(2)
})

it('stays on the page with a next step when it cannot be saved, and tries again', async () => {
  const { user, logNow } = await renderApp({ events: [named()], at: '/materi/contoh/arti/pertama' })
  const empty = fillDisk()

  await user.click(screen.getByRole('button', { name: 'Lanjut' }))
  expect((await screen.findByRole('alert')).textContent).toMatch(/Penyimpanan ponsel penuh.*Hapus video/)
  expect(screen.getByText('Netral berarti tidak berpihak.')).toBeTruthy()
  expect(logNow()).toHaveLength(1)
  empty()
  await user.click(screen.getByRole('button', { name: 'Coba simpan lagi' }))

  expect(await screen.findByText('Hak pilih tetap ada.')).toBeTruthy()
})

it('says that a decision before the explanation is not counted, and never calls a wrong one right', async () => {
  const { user } = await renderApp({ events: [named()], at: '/materi/contoh/putuskan/cek' })

  expect(screen.getByText('Salah di sini tidak dihitung.')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Jawaban memihak Putuskan dulu' }))

  expect(await screen.findByRole('heading', { name: 'Belum tepat' })).toBeTruthy()
  expect(screen.queryByRole('heading', { name: 'Tepat' })).toBeNull()
})

it('shows an answer given before, and takes another one as a new run', async () => {
  const events = [named(), ...run('check', 'arti', { 'arti/cek': ['memihak', 0] })]
  const { user, logNow } = await renderApp({ events, at: '/materi/contoh/arti/cek' })

  expect(screen.getByRole('heading', { name: 'Belum tepat' })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Jawab lagi' }))
  await user.click(screen.getByRole('button', { name: 'Jawaban netral Arti netral' }))

  expect(await screen.findByRole('heading', { name: 'Tepat' })).toBeTruthy()
  expect(logNow().filter(({ type }) => type === 'attempt-started')).toHaveLength(2)
})

it('goes on to the next step of the path after the last stop', async () => {
  const events = [named(), ...run('check', 'putuskan', { 'putuskan/cek': ['netral', 1] })]
  const { user } = await renderApp({ events, at: '/materi/contoh/putuskan/isi' })

  await user.click(screen.getByRole('button', { name: 'Lanjut' }))

  expect(await screen.findByText('Tim calon minta menumpang perahu puskesmas.')).toBeTruthy()
})

it('opens at the exact page after the phone has died', async () => {
  await renderApp({ events: [named(), read('arti', 'pertama')] })

  await openAgain('/')

  expect(screen.getByText('Hak pilih tetap ada.')).toBeTruthy()
  expect(location.hash).toBe('#/materi/contoh/arti/kedua')
})
