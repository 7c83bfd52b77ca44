// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { named } from '../support/history.ts'
import { openAgain, renderApp } from '../support/render-app.tsx'

const at = '/skenario/contoh/perahu'

it('goes where the answer leads and tells at the end what was decided', async () => {
  const { user } = await renderApp({ events: [named()], at })

  await user.click(screen.getByRole('button', { name: 'Membolehkan menumpang' }))
  expect(await screen.findByRole('heading', { name: 'Belum tepat' })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Lanjut' }))
  expect(screen.queryByText('Mereka bertanya perahu lain. Lalu?')).toBeNull()
  await user.click(await screen.findByRole('button', { name: 'Melapor kepada atasan' }))
  await user.click(await screen.findByRole('button', { name: 'Lanjut' }))

  const decisions = await screen.findByRole('region', { name: 'Keputusan Anda' })
  expect(decisions.textContent).toMatch(/Membolehkan menumpang.*Belum tepat.*Melapor kepada atasan.*Tepat/)
  expect(screen.getByRole('region', { name: 'Menurut aturan' }).textContent).toContain('Dilarang')
  expect(screen.getByRole('link', { name: 'Lanjut ke Arti netral' }).getAttribute('href')).toBe(
    '#/materi/contoh/arti/pertama',
  )
})

it('goes on at the exact question after the phone has died', async () => {
  const { user } = await renderApp({ events: [named()], at })
  await user.click(screen.getByRole('button', { name: 'Menolak dengan sopan' }))
  await screen.findByRole('heading', { name: 'Tepat' })

  const again = await openAgain('/')

  expect(location.hash).toBe(`#${at}`)
  expect(await screen.findByText('Mereka bertanya perahu lain. Lalu?')).toBeTruthy()
  expect(again.logNow().filter(({ type }) => type === 'attempt-started')).toHaveLength(1)
})

it('plays again as a new run', async () => {
  const { user, logNow } = await renderApp({ events: [named()], at })
  await user.click(screen.getByRole('button', { name: 'Menolak dengan sopan' }))
  await user.click(await screen.findByRole('button', { name: 'Lanjut' }))
  await user.click(await screen.findByRole('button', { name: 'Diam saja' }))
  expect(await screen.findByRole('heading', { name: 'Separuh tepat' })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Lanjut' }))

  await user.click(await screen.findByRole('button', { name: 'Ulangi skenario' }))
  await user.click(await screen.findByRole('button', { name: 'Membolehkan menumpang' }))

  expect(await screen.findByRole('heading', { name: 'Belum tepat' })).toBeTruthy()
  expect(logNow().filter(({ type }) => type === 'attempt-started')).toHaveLength(2)
})
