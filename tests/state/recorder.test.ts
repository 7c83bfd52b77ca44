// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest'
import type { Fact } from '../../src/domain/event.ts'
import { fillDisk } from '../support/full-disk.ts'
import { details, openPage } from '../support/page.ts'

const page: Fact = { type: 'page-read', lesson: 'membaca', page: 'isi', edition: 1 }

describe('record', () => {
  it('shows a fact only when the disk has it, and finds it again after a restart', async () => {
    const { startLearner, record, logNow } = await openPage()
    await startLearner(details)

    const recording = record(page)
    const whileSaving = logNow().length
    await recording

    const again = await openPage()
    expect([whileSaving, logNow().length, again.logNow()]).toEqual([1, 2, logNow()])
  })

  it('is told to the screen only after the transaction is complete', async () => {
    const { startLearner, record, logNow } = await openPage()
    await startLearner(details)
    const known: number[] = []
    const real = IDBDatabase.prototype.transaction
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function transaction(
      this: IDBDatabase,
      ...given
    ) {
      const tx = real.apply(this, given)
      tx.addEventListener('complete', () => known.push(logNow().length))
      return tx
    })

    await record(page)

    expect([known, logNow().length]).toEqual([[1], 2])
  })

  it('records several facts together or not at all', async () => {
    const { startLearner, record, logNow } = await openPage()
    await startLearner(details)
    fillDisk()

    const result = await record(page, { ...page, page: 'lain' })

    const again = await openPage()
    expect([result, logNow().length, again.logNow().length]).toEqual([{ ok: false, reason: 'storage-full' }, 1, 1])
  })

  it.each([0, 1, 2, 3, 4, 5])('knows exactly what the disk has, when write %i of six is aborted', async (failing) => {
    const { startLearner, record, logNow } = await openPage()
    await startLearner(details)
    const writes = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, at) => async () => {
      const emptyDisk = at === failing ? fillDisk() : () => {}
      const { ok } = await record({ ...page, page: id })
      emptyDisk()
      return ok
    })

    const told = await writes.reduce<Promise<boolean[]>>(
      async (before, write) => [...(await before), await write()],
      Promise.resolve([]),
    )

    const known = logNow()
    const again = await openPage()
    expect(told.indexOf(false)).toBe(failing)
    expect([known.length, again.logNow()]).toEqual([6, known])
  })

  it('asks a full disk only once', async () => {
    const { startLearner, record } = await openPage()
    await startLearner(details)
    fillDisk()
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction')

    await record(page)

    expect(transactions).toHaveBeenCalledTimes(1)
  })

  it('opens a dead connection once more and saves', async () => {
    const { startLearner, record, logNow, loseConnection } = await openPage()
    await startLearner(details)
    await loseConnection()

    const result = await record(page)

    const again = await openPage()
    expect([result, again.logNow()]).toEqual([{ ok: true }, logNow()])
  })

  it('saves once more what was lost with its connection half-way', async () => {
    const { startLearner, record, logNow } = await openPage()
    await startLearner(details)
    const real = IDBObjectStore.prototype.add
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(function add(this: IDBObjectStore, ...given) {
      const request = real.apply(this, given)
      this.transaction.db.close()
      this.transaction.abort()
      return request
    })

    const result = await record(page)

    const again = await openPage()
    expect([result, logNow().length, again.logNow()]).toEqual([{ ok: true }, 2, logNow()])
  })

  it('does not say that it is saved what another tab has erased meanwhile', async () => {
    const here = await openPage()
    await here.startLearner(details)
    // A browser in which tabs hear nothing of each other.
    vi.stubGlobal('BroadcastChannel', undefined)
    const there = await openPage()
    await there.eraseLearner()

    const result = await here.record(page)

    expect([result, here.logNow(), here.learner()]).toEqual([{ ok: false, reason: 'storage-failed' }, [], undefined])
    expect(await here.record(page)).toEqual({ ok: false, reason: 'storage-failed' })
  })

  it('goes on in memory where the browser keeps nothing, and says so', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const { startLearner, record, logNow, storage } = await openPage()
    await startLearner(details)

    const result = await record(page)

    expect([result, logNow().length, storage(), localStorage.getItem('mulai')]).toEqual([
      { ok: true },
      2,
      { status: 'ready', kept: 'memory', problem: 'missing', evicted: false },
      null,
    ])
  })

  it('records that the clock was set back, once, together with the fact, and punishes nothing', async () => {
    const { startLearner, record, logNow } = await openPage()
    await startLearner(details)
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() - 86_400_000)
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction')

    await record(page)
    await record({ ...page, page: 'lain' })

    expect(transactions).toHaveBeenCalledTimes(2)
    expect(logNow().map(({ type }) => type)).toEqual(
      expect.arrayContaining(['learner-named', 'clock-set-back', 'page-read', 'page-read']),
    )
    expect(logNow().length).toBe(4)
  })

  it('does not take a few seconds of drift for a clock set back', async () => {
    const { startLearner, record, logNow } = await openPage()
    await startLearner(details)
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() - 30_000)

    await record(page)

    expect(logNow().map(({ type }) => type)).not.toContain('clock-set-back')
  })
})

describe('startLearner', () => {
  it('begins nobody on a full disk', async () => {
    const { startLearner, logNow, learner } = await openPage()
    fillDisk()

    const result = await startLearner(details)

    expect([result, logNow(), learner(), localStorage.getItem('mulai')]).toEqual([
      { ok: false, reason: 'storage-full' },
      [],
      undefined,
      null,
    ])
  })

  it('leaves the hint for the script that runs before paint', async () => {
    const { startLearner } = await openPage()

    await startLearner(details)

    expect(localStorage.getItem('mulai')).toBe('1')
  })
})

describe('eraseLearner', () => {
  it('erases a learner, here and after a restart', async () => {
    const { startLearner, record, eraseLearner, logNow } = await openPage()
    await startLearner(details)
    await record(page)

    const result = await eraseLearner()

    const again = await openPage()
    expect([result, logNow(), again.logNow(), again.storage().evicted, localStorage.getItem('mulai')]).toEqual([
      { ok: true },
      [],
      [],
      false,
      null,
    ])
  })

  it('has nothing to do where nobody has begun', async () => {
    const { eraseLearner } = await openPage()

    expect(await eraseLearner()).toEqual({ ok: true })
  })
})

describe('newId and newSeed', () => {
  it('are drawn so that no other phone draws the same', async () => {
    const { newId, newSeed } = await openPage()

    const ids = new Set(Array.from({ length: 500 }, newId))
    const seeds = new Set(Array.from({ length: 500 }, newSeed))

    expect([ids.size, seeds.size > 490]).toEqual([500, true])
  })

  it('are there as well where the page is served without TLS', async () => {
    const { newId } = await openPage()
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })

    const ids = [newId(), newId()]

    expect(ids.every((id) => /^[0-9a-f]{32}$/.test(id)) && ids[0] !== ids[1]).toBe(true)
  })
})
