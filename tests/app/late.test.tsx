// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { HashRouter } from 'react-router-dom'
import { expect, it } from 'vitest'
import { late } from '../../src/app/late.tsx'
import '../support/render-app.tsx'

function Screen() {
  return (
    <main>
      <h1>Kemajuan saya</h1>
    </main>
  )
}

it('asks again for a screen that did not come', async () => {
  const answers = [Promise.reject(new Error('No signal.')), Promise.resolve(Screen)]
  const Late = late(() => answers.shift() ?? Promise.reject(new Error('Asked too often.')))
  render(
    <HashRouter>
      <Late />
    </HashRouter>,
  )
  expect(await screen.findByRole('heading', { name: 'Bagian ini belum termuat' })).toBeTruthy()

  await userEvent.click(screen.getByRole('button', { name: 'Coba lagi' }))

  expect(document.activeElement).toBe(await screen.findByRole('heading', { name: 'Kemajuan saya' }))
})

it('offers a reload when the browser keeps the failure', async () => {
  const Late = late(() => Promise.reject(new Error('No signal.')))
  render(
    <HashRouter>
      <Late />
    </HashRouter>,
  )

  await userEvent.click(await screen.findByRole('button', { name: 'Coba lagi' }))

  expect(await screen.findByRole('button', { name: 'Muat ulang' })).toBeTruthy()
})
