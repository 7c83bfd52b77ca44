// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest'

const key = 'tampilan'

beforeEach(() => {
  localStorage.clear()
  document.documentElement.removeAttribute('data-theme')
})

async function openPage() {
  vi.resetModules()
  return import('../../src/state/preferences.ts')
}

it('begins with what the phone is set to', async () => {
  const { preferencesNow } = await openPage()

  expect(preferencesNow()).toEqual({ theme: 'system', text: 'm', motion: 'system', sound: false, stages: 'drawn' })
})

it('takes effect at once and is still there after a restart', async () => {
  const { setPreference } = await openPage()

  setPreference('theme', 'dark')
  setPreference('text', 'xl')

  const again = await openPage()
  expect({ ...document.documentElement.dataset }).toMatchObject({ theme: 'dark', text: 'xl', motion: 'system' })
  expect(again.preferencesNow()).toEqual({ theme: 'dark', text: 'xl', motion: 'system', sound: false, stages: 'drawn' })
})

it('remembers the phase, and whose status was looked up only until the page is closed', async () => {
  const { setPreference, preferencesNow } = await openPage()

  setPreference('phase', 'quiet')
  setPreference('status', 'kepala-desa')

  const again = await openPage()
  expect(preferencesNow()).toMatchObject({ phase: 'quiet', status: 'kepala-desa' })
  expect(again.preferencesNow().phase).toBe('quiet')
  expect(again.preferencesNow().status).toBeUndefined()
})

it.each(['{"theme":"neon","text":3,"sound":"ya","phase":"besok"}', 'bukan JSON', 'null', '[]'])(
  'is not led astray by %s',
  async (stored) => {
    localStorage.setItem(key, stored)

    const { preferencesNow } = await openPage()

    expect(preferencesNow()).toEqual({ theme: 'system', text: 'm', motion: 'system', sound: false, stages: 'drawn' })
  },
)

it('holds until the page is closed where the browser keeps nothing', async () => {
  const { setPreference, preferencesNow } = await openPage()
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('Full.', 'QuotaExceededError')
  })

  setPreference('sound', true)

  expect(preferencesNow().sound).toBe(true)
})
