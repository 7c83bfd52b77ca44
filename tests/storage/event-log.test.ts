import '../support/setup.ts'
import { deleteDB, openDB } from 'idb'
import { expect, it, vi } from 'vitest'
import type { LearnerEvent } from '../../src/domain/event.ts'
import { problemOf } from '../../src/storage/errors.ts'
import { addEvents, addLearner, eraseEvents, readActiveLearner, readEvents } from '../../src/storage/event-log.ts'
import { openDatabase } from '../../src/storage/open.ts'
import type { Database } from '../../src/storage/schema.ts'

function read(id: string, learner = 'ani'): LearnerEvent {
  return { id, at: 1, learner, type: 'page-read', lesson: 'membaca', page: 'isi', edition: 1 }
}

async function open(): Promise<Database> {
  const opened = await openDatabase(() => {})
  if (!opened.ok) throw new Error(opened.reason)
  return opened.database
}

it('keeps an event once when it is added twice', async () => {
  const database = await open()
  await addEvents(database, [read('a')])

  const written = await addEvents(database, [read('a'), read('b')])

  expect([written, (await readEvents(database, 'ani')).map(({ id }) => id).sort()]).toEqual(['written', ['a', 'b']])
})

it('refuses as a whole what says something else under a known id', async () => {
  const database = await open()
  await addEvents(database, [read('a')])

  const written = await addEvents(database, [read('b'), { ...read('a'), at: 2 }])

  expect([written, (await readEvents(database, 'ani')).length]).toEqual(['refused', 1])
})

it('asks the browser for a durable transaction whenever it writes', async () => {
  const database = await open()
  const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction')

  await addLearner(database, 'ani', [read('a')])
  await addEvents(database, [read('b')])
  await eraseEvents(database, 'ani', 2)

  const written = transactions.mock.calls.filter(([, mode]) => mode === 'readwrite')
  expect(written.map(([, , options]) => options?.durability)).toEqual(['strict', 'strict', 'strict'])
})

it('is done only when the transaction is complete', async () => {
  const database = await open()
  const order: string[] = []
  const real = IDBDatabase.prototype.transaction
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function transaction(this: IDBDatabase, ...given) {
    const tx = real.apply(this, given)
    tx.addEventListener('complete', () => order.push('complete'))
    return tx
  })

  await addEvents(database, [read('a')])
  order.push('told')

  expect(order).toEqual(['complete', 'told'])
})

it('reads the events of one learner and nobody else', async () => {
  const database = await open()
  await addEvents(database, [read('a', 'ani'), read('b', 'budi')])

  expect((await readEvents(database, 'budi')).map(({ id }) => id)).toEqual(['b'])
})

it('keeps the event of a newer app on disk and leaves it unread', async () => {
  const database = await open()
  await database.put('events', { id: 'baru', learner: 'ani', type: 'exam-passed-in-2030', at: 1 })

  const events = await readEvents(database, 'ani')

  expect([events, await database.count('events')]).toEqual([[], 1])
})

it('erases everything of a learner and does not let a merge bring it back', async () => {
  const database = await open()
  await addLearner(database, 'ani', [read('a'), read('b')])
  await addEvents(database, [read('c', 'budi')])

  await eraseEvents(database, 'ani', 2)
  await addEvents(database, [read('a'), read('d')])

  const left = await readEvents(database, 'ani')
  expect([
    left.map(({ type }) => type),
    await readActiveLearner(database),
    (await readEvents(database, 'budi')).length,
  ]).toEqual([['learner-erased'], undefined, 1])
})

it('names a full disk, also when only the transaction knows of it', async () => {
  const database = await open()
  const full = new DOMException('Full.', 'QuotaExceededError')
  const real = IDBObjectStore.prototype.add
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function add(this: IDBObjectStore, ...given) {
    const request = real.apply(this, given)
    const { transaction } = this
    Object.defineProperty(transaction, 'error', { get: () => full, set: () => {} })
    transaction.abort()
    return request
  })

  const problem = await addEvents(database, [read('a')]).catch(problemOf)

  expect([problem, await database.count('events')]).toEqual(['storage-full', 0])
})

it('tells that there is no storage instead of failing', async () => {
  vi.stubGlobal('indexedDB', undefined)

  const opened = await openDatabase(() => {})

  vi.unstubAllGlobals()
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

  newer.close()
  expect(closed).toHaveBeenCalled()
  await deleteDB('asn-netral')
})
