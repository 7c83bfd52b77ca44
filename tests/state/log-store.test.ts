// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { deleteDB, openDB } from 'idb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Fact } from '../../src/domain/event.ts'
import { addEvents } from '../../src/storage/event-log.ts'
import { blockDatabase } from '../support/blocked-database.ts'
import { pageRead } from '../support/facts.ts'
import { details, openPage } from '../support/page.ts'
import { openTestDatabase } from '../support/test-database.ts'

const page: Fact = { type: 'page-read', lesson: 'membaca', page: 'isi', edition: 1 }

afterEach(() => {
  vi.useRealTimers()
})

describe('openLog', () => {
  it('reads the facts of whoever learns here, and of nobody else', async () => {
    const before = await openPage()
    await before.startLearner(details)
    await addEvents(await openTestDatabase(), [pageRead({ learner: 'budi' })])

    const { logNow, useLearner } = await openPage()

    expect(logNow().map(({ type }) => type)).toEqual(['learner-named'])
    expect(renderHook(useLearner).result.current).toMatchObject(details)
  })

  it('tells when the browser has thrown the data away', async () => {
    localStorage.setItem('mulai', '1')

    const { storage } = await openPage()

    expect(storage()).toEqual({ status: 'ready', kept: 'disk', evicted: true })
  })

  it('tells nothing to somebody who is new here', async () => {
    const { storage } = await openPage()

    expect(storage()).toEqual({ status: 'ready', kept: 'disk', evicted: false })
  })

  it('says that nothing can be kept where the database cannot be read', async () => {
    localStorage.setItem('mulai', '1')
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new DOMException('Internal error.', 'UnknownError')
    })

    const { storage } = await openPage()

    expect(storage()).toEqual({ status: 'ready', kept: 'memory', problem: 'missing', evicted: false })
  })

  it('says that a newer app wrote here', async () => {
    const newer = await openDB('asn-netral', 99)
    newer.close()

    const { storage } = await openPage()

    expect(storage()).toMatchObject({ kept: 'memory', problem: 'newer' })
  })

  it('finds the learner after all when the browser has kept it waiting', async () => {
    const before = await openPage()
    await before.startLearner(details)
    await before.loseConnection()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const unblock = await blockReading()
    const opening = openPage()
    await vi.advanceTimersByTimeAsync(4000)
    const { storage, learner } = await opening
    const whileWaiting = storage()

    unblock()

    await vi.waitFor(() => expect(learner()).toBe(before.learner()))
    expect([whileWaiting, storage()]).toMatchObject([
      { status: 'ready', kept: 'memory', problem: 'blocked' },
      { status: 'ready', kept: 'disk' },
    ])
  })

  it('leaves somebody in memory who has begun there while the browser kept them waiting', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const unblock = await blockDatabase()
    const opening = openPage()
    await vi.advanceTimersByTimeAsync(4000)
    const { startLearner, storage, logNow } = await opening
    await startLearner(details)

    unblock()
    vi.useRealTimers()
    await new Promise((resolve) => setTimeout(resolve, 100))

    expect([storage().kept, logNow().length]).toEqual(['memory', 1])
  })
})

describe('a page beside another', () => {
  it('shows what the other has recorded', async () => {
    const here = await openPage()
    await here.startLearner(details)
    const there = await openPage()

    await there.record(page)

    await vi.waitFor(() => expect(here.logNow()).toEqual(there.logNow()))
    expect(here.logNow().length).toBe(2)
  })

  it('forgets whom the other has erased', async () => {
    const here = await openPage()
    await here.startLearner(details)
    const there = await openPage()

    await there.eraseLearner()

    await vi.waitFor(() => expect(here.learner()).toBeUndefined())
    expect(here.logNow()).toEqual([])
  })
})

describe('a page that comes back from the background', () => {
  it.each([
    ['shown', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['restored', () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))],
  ])('reads again, on a new connection, when it is %s', async (_how, comeBack) => {
    const { startLearner, learner, logNow, loseConnection } = await openPage()
    await startLearner(details)
    await loseConnection()
    const event = pageRead({ learner: learner() ?? '' })
    await addEvents(await openTestDatabase(), [event])

    comeBack()

    await vi.waitFor(() => expect(logNow()).toContainEqual(event))
  })

  it('says that a newer app has taken over the storage, and saves nothing', async () => {
    const { startLearner, record, logNow, storage } = await openPage()
    await startLearner(details)
    const newer = await openDB('asn-netral', 99)

    const result = await record(page)

    newer.close()
    expect([result, logNow().length, storage()]).toEqual([
      { ok: false, reason: 'storage-failed' },
      1,
      { status: 'ready', kept: 'disk', problem: 'newer', evicted: false },
    ])
  })

  it('says nothing more once the storage answers again', async () => {
    const { startLearner, record, storage, loseConnection } = await openPage()
    await startLearner(details)
    const newer = await openDB('asn-netral', 99)
    await record(page)
    newer.close()
    await deleteDB('asn-netral')
    await loseConnection()

    await record(page)

    expect(storage()).toEqual({ status: 'ready', kept: 'disk', evicted: false })
  })
})

/** As `blockDatabase`, without anything being deleted at the end: the one who waits only wanted to look. */
async function blockReading(): Promise<() => void> {
  const real = IDBFactory.prototype.open
  let letGo = () => {}
  const released = new Promise<void>((resolve) => {
    letGo = resolve
  })
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementationOnce(function open(this: IDBFactory, ...given) {
    const request = real.apply(this, given)
    const addListener = request.addEventListener.bind(request)
    request.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) => {
      addListener(type, (event) => {
        void released.then(() => (typeof listener === 'function' ? listener.call(request, event) : undefined))
      })
    }
    return request
  })
  return letGo
}
