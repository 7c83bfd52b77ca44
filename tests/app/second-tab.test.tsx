// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { named } from '../support/history.ts'
import { renderApp } from '../support/render-app.tsx'

/** What navigator.locks says while another tab has the place open. */
const heldElsewhere = {
  request: async (name: string, options: LockOptions, work: (lock: Lock | null) => unknown) => {
    const isFree = options.mode === 'shared' || options.steal === true
    return work(isFree ? { name, mode: options.mode ?? 'exclusive' } : null)
  },
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'locks')
})

it('says that a lesson is open in another tab, and can be taken over', async () => {
  Object.defineProperty(navigator, 'locks', { configurable: true, value: heldElsewhere })
  const { user } = await renderApp({ events: [named()], at: '/materi/contoh/arti/pertama' })

  expect(await screen.findByRole('heading', { name: 'Sedang terbuka di tab lain' })).toBeTruthy()
  expect(screen.queryByText('Netral berarti tidak berpihak.')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Pakai di sini' }))

  expect(await screen.findByText('Netral berarti tidak berpihak.')).toBeTruthy()
})
