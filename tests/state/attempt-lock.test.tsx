// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { browserLocks } from '../support/locks.ts'

afterEach(() => {
  cleanup()
  Reflect.deleteProperty(navigator, 'locks')
})

function browserWith(locks: object) {
  Object.defineProperty(navigator, 'locks', { configurable: true, value: locks })
}

/** A tab that has a place open. */
async function openTab(name = 'materi/arti', options: Parameters<typeof renderHook>[1] = {}) {
  vi.resetModules()
  const { usePlaceLock } = await import('../../src/state/attempt-lock.ts')
  const hook = renderHook((props) => usePlaceLock(props.name), { ...options, initialProps: { name } })
  return {
    held: () => hook.result.current.held,
    takeOver: () => act(() => hook.result.current.takeOver()),
    goTo: (place: string) => hook.rerender({ name: place }),
    leave: hook.unmount,
    usePlaceLock,
  }
}

it('lets the first tab in and tells the second where it is open', async () => {
  browserWith(browserLocks())
  const first = await openTab()
  await vi.waitFor(() => expect(first.held()).toBe('yes'))

  const second = await openTab()

  expect(second.held()).toBe('asking')
  await vi.waitFor(() => expect(second.held()).toBe('elsewhere'))
  expect(first.held()).toBe('yes')
})

it('lets two tabs into two places', async () => {
  browserWith(browserLocks())

  const tabs = [await openTab('materi/arti'), await openTab('kuis')]

  await vi.waitFor(() => expect(tabs.map(({ held }) => held())).toEqual(['yes', 'yes']))
})

it('hands a place over as often as it is asked for', async () => {
  browserWith(browserLocks())
  const first = await openTab()
  await vi.waitFor(() => expect(first.held()).toBe('yes'))
  const second = await openTab()
  await vi.waitFor(() => expect(second.held()).toBe('elsewhere'))

  second.takeOver()
  await vi.waitFor(() => expect([first.held(), second.held()]).toEqual(['elsewhere', 'yes']))
  first.takeOver()
  await vi.waitFor(() => expect([first.held(), second.held()]).toEqual(['yes', 'elsewhere']))
  second.takeOver()

  await vi.waitFor(() => expect([first.held(), second.held()]).toEqual(['elsewhere', 'yes']))
})

it('takes over only the place for which it was asked', async () => {
  browserWith(browserLocks())
  const first = await openTab('kuis')
  const other = await openTab('materi/arti')
  await vi.waitFor(() => expect([first.held(), other.held()]).toEqual(['yes', 'yes']))
  const second = await openTab('materi/arti')
  await vi.waitFor(() => expect(second.held()).toBe('elsewhere'))
  second.takeOver()
  await vi.waitFor(() => expect(second.held()).toBe('yes'))

  second.goTo('kuis')

  await vi.waitFor(() => expect(second.held()).toBe('elsewhere'))
  expect(first.held()).toBe('yes')
})

it('does not meet itself when a place is left and entered anew at once', async () => {
  const locks = browserLocks()
  browserWith(locks)
  const tab = await openTab('materi/arti', { wrapper: StrictMode })
  await vi.waitFor(() => expect(tab.held()).toBe('yes'))

  tab.goTo('kuis')
  tab.goTo('materi/arti')
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)))

  expect([tab.held(), locks.namesHeld().sort()]).toEqual(['yes', ['sedang-belajar', 'tempat materi/arti']])
})

it('says that somebody is learning for as long as a place is open', async () => {
  const locks = browserLocks()
  browserWith(locks)
  const tab = await openTab()
  await vi.waitFor(() => expect(locks.namesHeld().sort()).toEqual(['sedang-belajar', 'tempat materi/arti']))

  tab.leave()

  await vi.waitFor(() => expect(locks.namesHeld()).toEqual([]))
})

it('lets everybody in where the browser has no locks', async () => {
  const tab = await openTab()

  expect(tab.held()).toBe('yes')
})

it('lets everybody in where the browser refuses locks', async () => {
  browserWith({ request: () => Promise.reject(new DOMException('Denied.', 'SecurityError')) })

  const tab = await openTab()

  await vi.waitFor(() => expect(tab.held()).toBe('yes'))
})
