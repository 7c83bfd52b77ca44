import { openDB } from 'idb'
import { afterEach, expect, it, vi } from 'vitest'
import { openDatabase } from '../../src/storage/open.ts'
import { blockDatabase } from '../support/blocked-database.ts'

afterEach(() => {
  vi.useRealTimers()
})

it.each([
  ['absent', { value: undefined }],
  ['null, as in some private windows', { value: null }],
  [
    'refused at the first touch',
    {
      get() {
        throw new DOMException('Denied.', 'SecurityError')
      },
    },
  ],
])('tells that there is no storage instead of failing, where it is %s', async (_how, property) => {
  const real = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB') ?? {}
  Object.defineProperty(globalThis, 'indexedDB', { configurable: true, ...property })

  const opened = await openDatabase(() => {})

  Object.defineProperty(globalThis, 'indexedDB', real)
  expect(opened).toEqual({ ok: false, reason: 'missing' })
})

it('does not touch what a newer app has written', async () => {
  const newer = await openDB('asn-netral', 99)
  newer.close()

  const opened = await openDatabase(() => {})

  expect([opened, (await indexedDB.databases())[0]?.version]).toEqual([{ ok: false, reason: 'newer' }, 99])
})

it('lets a newer tab upgrade, and says that the connection is gone', async () => {
  const closed = vi.fn()
  await openDatabase(closed)

  const newer = await openDB('asn-netral', 99)

  expect([newer.version, closed.mock.calls.length]).toEqual([99, 1])
})

it('says after four seconds that the browser does not answer, and later that it has', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const unblock = await blockDatabase()

  const opening = openDatabase(() => {})
  await vi.advanceTimersByTimeAsync(4000)
  const opened = await opening

  const answered = vi.fn()
  const waiting = opened.ok || opened.reason !== 'blocked' ? undefined : opened.answered.then(answered)
  expect([opened, answered.mock.calls.length]).toMatchObject([{ ok: false, reason: 'blocked' }, 0])
  unblock()
  await waiting
  expect(answered).toHaveBeenCalled()
})

it('leaves no connection behind that was opened too late', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const unblock = await blockDatabase()
  const opening = openDatabase(() => {})
  await vi.advanceTimersByTimeAsync(4000)
  const opened = await opening
  const closed = vi.spyOn(IDBDatabase.prototype, 'close')

  unblock()
  await (!opened.ok && opened.reason === 'blocked' && opened.answered)

  // The one that blocked, and the late one.
  expect(closed).toHaveBeenCalledTimes(2)
})

it('waits for no timer once the database is open', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })

  const opened = await openDatabase(() => {})

  expect([opened.ok, vi.getTimerCount()]).toEqual([true, 0])
})
