// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { named, read } from '../support/history.ts'
import { openAgain, renderApp } from '../support/render-app.tsx'

const at = '/pengaturan'

it('erases everything after asking once, for good', async () => {
  const { user, logNow } = await renderApp({ events: [named(), read('arti', 'pertama')], at })

  await user.click(await screen.findByRole('button', { name: 'Hapus data saya' }))
  expect(logNow()).toHaveLength(2)
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Ya, hapus semuanya' }))

  expect(await screen.findByText('Data Anda sudah dihapus dari ponsel ini.')).toBeTruthy()
  const again = await openAgain('/')
  expect(screen.getByRole('button', { name: 'Mulai belajar' })).toBeTruthy()
  expect(again.logNow()).toEqual([])
})

it('hands out everything it knows as a file', async () => {
  const files: File[] = []
  URL.createObjectURL = (file: Blob) => {
    // The pictures are made addresses of too.
    if (file instanceof File) files.push(file)
    return 'blob:data'
  }
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
  const { user, logNow } = await renderApp({ events: [named(), read('arti', 'pertama')], at })

  await user.click(await screen.findByRole('button', { name: 'Unduh data saya' }))

  expect(await screen.findByText('Data sudah diunduh.')).toBeTruthy()
  expect(files[0]?.name).toMatch(/^asn-netral-data-\d{4}-\d\d-\d\d\.json$/)
  expect(JSON.parse((await files[0]?.text()) ?? '')).toMatchObject({
    format: 'asn-netral-data',
    version: 1,
    events: logNow(),
  })
})

it('corrects a name by recording it anew', async () => {
  const { user, logNow } = await renderApp({ events: [named('Rahmiati')], at })

  await user.click(await screen.findByRole('button', { name: 'Ubah data diri' }))
  const name = screen.getByLabelText<HTMLInputElement>('Nama')
  expect(name.value).toBe('Rahmiati')
  await user.type(name, ' Usman')
  await user.click(screen.getByRole('button', { name: 'Simpan' }))

  expect(await screen.findByText('Rahmiati Usman')).toBeTruthy()
  expect(screen.getByText('Data diri tersimpan.')).toBeTruthy()
  expect(logNow().filter(({ type }) => type === 'learner-named')).toHaveLength(2)
})

it('changes the looks at once and remembers them', async () => {
  const { user } = await renderApp({ events: [named()], at })

  await user.click(await screen.findByLabelText('Gelap'))
  await user.click(screen.getByLabelText('Sangat besar'))

  expect(document.documentElement.dataset).toMatchObject({ theme: 'dark', text: 'xl' })
  await openAgain()
  expect((await screen.findByLabelText<HTMLInputElement>('Gelap')).checked).toBe(true)
})

it('leads to the edition, the sources and the licences', async () => {
  const { user } = await renderApp({ events: [named()], at })

  await user.click(await screen.findByRole('link', { name: 'Tentang pelatihan ini' }))

  expect(await screen.findByText('2026.11')).toBeTruthy()
  expect(screen.getByText('Belum ditinjau ahli hukum.')).toBeTruthy()
  expect(screen.getByText(/CC BY 4.0/)).toBeTruthy()
})
