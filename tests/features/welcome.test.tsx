// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { createElement } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { fillDisk } from '../support/full-disk.ts'
import { renderApp } from '../support/render-app.tsx'

async function fillIn(user: Awaited<ReturnType<typeof renderApp>>['user'], nip?: string) {
  await user.click(screen.getByRole('button', { name: 'Mulai belajar' }))
  await user.click(screen.getByRole('button', { name: 'Lanjut' }))
  await user.type(screen.getByLabelText('Nama'), 'Rahmiati Usman')
  await user.click(screen.getByLabelText('PPPK'))
  await user.type(screen.getByLabelText('Unit kerja'), 'Puskesmas Pulau Seruni')
  if (nip) await user.type(screen.getByLabelText(/NIP/), nip)
}

it('leads a new learner through three pages to the first lesson', async () => {
  const { user, logNow } = await renderApp()

  await fillIn(user)
  await user.click(screen.getByRole('button', { name: 'Mulai' }))

  expect(await screen.findByText('Rahmiati Usman')).toBeTruthy()
  expect(logNow()).toMatchObject([
    { type: 'learner-named', name: 'Rahmiati Usman', status: 'pppk', unit: 'Puskesmas Pulau Seruni' },
  ])
  await user.click(screen.getByRole('link', { name: 'Mulai' }))
  expect(await screen.findByText('Salah di sini tidak dihitung.')).toBeTruthy()
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Putuskan dulu'))
})

it('warns of an odd NIP and takes it when it is sent again', async () => {
  const { user, logNow } = await renderApp()

  await fillIn(user, '12345')
  await user.click(screen.getByRole('button', { name: 'Mulai' }))
  expect(screen.getByText(/NIP biasanya 18 angka/)).toBeTruthy()
  expect(logNow()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Mulai' }))

  expect(await screen.findByText('Rahmiati Usman')).toBeTruthy()
  expect(logNow()).toMatchObject([{ type: 'learner-named', nip: '12345' }])
})

it('names what is missing and leads to it', async () => {
  const { user, logNow } = await renderApp()

  await user.click(screen.getByRole('button', { name: 'Mulai belajar' }))
  await user.click(screen.getByRole('button', { name: 'Lanjut' }))
  await user.click(screen.getByRole('button', { name: 'Mulai' }))

  expect(screen.getByText('Isi nama Anda.')).toBeTruthy()
  expect(screen.getByText('Pilih status Anda.')).toBeTruthy()
  expect(screen.getByText('Isi unit kerja Anda.')).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByLabelText('Nama'))
  expect(logNow()).toEqual([])
})

it('stays where it is and keeps what was typed when the phone is full', async () => {
  const { user, logNow } = await renderApp()
  await fillIn(user)
  const empty = fillDisk()

  await user.click(screen.getByRole('button', { name: 'Mulai' }))
  expect(await screen.findByText(/Penyimpanan ponsel penuh/)).toBeTruthy()
  expect(logNow()).toEqual([])
  expect(screen.getByLabelText<HTMLInputElement>('Nama').value).toBe('Rahmiati Usman')
  empty()
  await user.click(screen.getByRole('button', { name: 'Mulai' }))

  expect(await screen.findByText('Rahmiati Usman')).toBeTruthy()
})

it('takes over what was tapped, typed and sent before it had started', async () => {
  vi.resetModules()
  const { App } = await import('../../src/app/App.tsx')
  const { Welcome } = await import('../../src/features/welcome/Welcome.tsx')
  const { openLog, logNow } = await import('../../src/state/log-store.ts')
  const root = document.createElement('div')
  document.body.append(root)
  root.innerHTML = renderToString(createElement(Welcome, { page: 0 }))
  const pages = root.querySelectorAll<HTMLElement>('[data-page]')
  pages.forEach((page, at) => {
    page.hidden = at !== 2
  })
  screen.getByLabelText<HTMLInputElement>('Nama').value = 'Anselmus Leba'
  screen.getByLabelText<HTMLInputElement>('PNS').checked = true
  screen.getByLabelText<HTMLInputElement>('Unit kerja').value = 'SD Negeri Muara Kenari'

  const app = await act(async () => hydrateRoot(root, <App early={{ page: 2, submitted: true }} />))
  await act(openLog)

  await vi.waitFor(() =>
    expect(logNow()).toMatchObject([{ type: 'learner-named', name: 'Anselmus Leba', status: 'pns' }]),
  )
  await act(async () => app.unmount())
  root.remove()
})

it('says plainly that the browser has thrown the data away', async () => {
  localStorage.setItem('mulai', '1')

  await renderApp()

  expect(screen.getByText(/Peramban telah menghapus data pelatihan/)).toBeTruthy()
})

it('says that nothing can be kept where the browser has no storage', async () => {
  vi.stubGlobal('indexedDB', undefined)

  await renderApp()

  expect(screen.getByText(/Peramban tidak mengizinkan penyimpanan/)).toBeTruthy()
})
