// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { named, read } from '../support/history.ts'
import { openAgain, renderApp } from '../support/render-app.tsx'
import { smallCourse } from '../support/small-course.ts'

it.each(['/tidak-ada', '/modul/tidak-ada', '/materi/contoh/arti/tidak-ada', '/kuis/tidak-ada'])(
  'says in a plain sentence that %s leads nowhere, and shows the way home',
  async (at) => {
    await renderApp({ events: [named()], at })

    expect(screen.getByRole('heading', { name: 'Halaman ini tidak ada' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Ke jalur belajar' }).getAttribute('href')).toBe('#/')
  },
)

it('names each screen in the title and leads the focus to its heading', async () => {
  await renderApp({ events: [named()], at: '/modul/contoh' })

  expect(document.title).toBe('Modul contoh · ASN Netral')
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Modul contoh' }))
})

it('shows the path with what comes next, and what is not published as text', async () => {
  const { user } = await renderApp({ events: [named(), read('arti', 'pertama')], at: '/modul/contoh' })

  await user.click(screen.getByRole('link', { name: 'Kembali ke jalur' }))

  const next = await screen.findByRole('link', { name: 'Lanjutkan' })
  expect(next.getAttribute('href')).toBe('#/materi/contoh/arti/kedua')
  expect(screen.getByText('2 menit, halaman 2 dari 2')).toBeTruthy()
  expect(screen.getByRole('link', { current: 'step' }).textContent).toContain('Modul contoh')
  expect(screen.getByText('Belum terbit dalam edisi ini')).toBeTruthy()
  expect(screen.queryByRole('link', { name: /Netral dalam pelayanan publik/ })).toBeNull()
})

it('keeps the address of a deep link through the welcome', async () => {
  const { user } = await renderApp({ at: '/materi/contoh/arti/pertama' })
  await user.click(screen.getByRole('button', { name: 'Mulai belajar' }))
  await user.click(screen.getByRole('button', { name: 'Lanjut' }))
  await user.type(screen.getByLabelText('Nama'), 'Rahmiati')
  await user.click(screen.getByLabelText('PNS'))
  await user.type(screen.getByLabelText('Unit kerja'), 'Puskesmas')

  await user.click(screen.getByRole('button', { name: 'Mulai' }))

  expect(await screen.findByText('Netral berarti tidak berpihak.')).toBeTruthy()
})

it('offers to try again when the course does not come', async () => {
  await renderApp({ events: [named()] })
  vi.stubGlobal('fetch', async () => new Response('', { status: 503 }))
  const { user } = await openAgain('/modul/contoh')
  expect(screen.getByRole('heading', { name: 'Isi kursus belum termuat' })).toBeTruthy()

  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ format: 1, course: smallCourse })))
  await user.click(screen.getByRole('button', { name: 'Coba lagi' }))

  expect(await screen.findByRole('heading', { level: 1, name: 'Modul contoh' })).toBeTruthy()
})
