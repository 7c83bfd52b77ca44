// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { named, read, run } from '../support/history.ts'
import { openAgain, renderApp } from '../support/render-app.tsx'

const finished = [named(), read('putuskan', 'isi'), ...run('check', 'putuskan', { 'putuskan/cek': ['netral', 1] })]

/** What Chromium sends where it would install the app. */
async function browserOffersToInstall() {
  await act(async () => {
    dispatchEvent(Object.assign(new Event('beforeinstallprompt'), { prompt: async () => {} }))
  })
}

it('offers to install only after something has been finished', async () => {
  await renderApp({ events: [named()] })

  await browserOffersToInstall()

  expect(screen.queryByText('Pasang di layar utama?')).toBeNull()
})

it('never offers to install again after a no', async () => {
  const { user } = await renderApp({ events: finished })
  await browserOffersToInstall()
  expect(screen.getByRole('button', { name: 'Pasang' })).toBeTruthy()

  await user.click(screen.getByRole('button', { name: 'Tidak perlu' }))
  await openAgain('/')
  await browserOffersToInstall()

  expect(screen.queryByText('Pasang di layar utama?')).toBeNull()
})

it('says what a module is for and that no lawyer has read it yet', async () => {
  await renderApp({ events: finished, at: '/modul/contoh' })

  expect(screen.getByText(/Dicocokkan 22.November.2026, belum ditinjau ahli hukum\./)).toBeTruthy()
  expect(screen.getByText('Memilih tindakan yang netral.')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Lanjut: Perahu puskesmas' }).getAttribute('href')).toBe(
    '#/skenario/contoh/perahu',
  )
})

it('calls the end of what is published by its name', async () => {
  const all = [
    ...finished,
    read('arti', 'pertama'),
    read('arti', 'kedua'),
    ...run('check', 'arti', { 'arti/cek': ['netral', 1] }),
    ...run('scenario', 'perahu', { 'perahu/awal': ['tolak', 1], 'perahu/sesudah-tolak': ['tunjukkan', 1] }),
    ...run('quiz', 'contoh', { 'contoh/satu': ['netral', 1] }),
  ]

  await renderApp({ events: all })

  expect(screen.getByRole('heading', { level: 1, name: 'Semua yang terbit sudah selesai' })).toBeTruthy()
})
