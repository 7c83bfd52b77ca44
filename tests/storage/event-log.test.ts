import { describe, expect, it, vi } from 'vitest'
import type { LearnerErased } from '../../src/domain/event.ts'
import { problemOf } from '../../src/storage/errors.ts'
import { addEvents, addLearner, eraseEvents, readActiveLearner, readEvents } from '../../src/storage/event-log.ts'
import type { Database } from '../../src/storage/schema.ts'
import { named, pageRead } from '../support/facts.ts'
import { fillDisk } from '../support/full-disk.ts'
import { openTestDatabase } from '../support/test-database.ts'

async function idsOf(database: Database, learner = 'ani'): Promise<string[]> {
  return (await readEvents(database, learner)).map(({ id }) => id).sort()
}

describe('addEvents', () => {
  it('keeps an event once when it is added twice', async () => {
    const database = await openTestDatabase()
    await addEvents(database, [pageRead({ id: 'a', at: 1 })])

    const written = await addEvents(database, [pageRead({ id: 'a', at: 1 }), pageRead({ id: 'b' })])

    expect([written, await idsOf(database)]).toEqual(['written', ['a', 'b']])
  })

  it('knows the same event again when its keys come in another order', async () => {
    const database = await openTestDatabase()
    const event = pageRead({ id: 'a' })
    await addEvents(database, [event])

    // Every key and value of the event is there, which the types cannot follow.
    const turned = Object.fromEntries(Object.entries(event).reverse()) as unknown as typeof event
    const written = await addEvents(database, [turned])

    expect([written, await idsOf(database)]).toEqual(['written', ['a']])
  })

  it('refuses as a whole what says something else under a known id', async () => {
    const database = await openTestDatabase()
    await addEvents(database, [pageRead({ id: 'a', page: 'isi' })])

    const written = await addEvents(database, [pageRead({ id: 'b' }), pageRead({ id: 'a', page: 'lain' })])

    expect([written, await readEvents(database, 'ani')]).toMatchObject(['refused', [{ id: 'a', page: 'isi' }]])
  })

  it('writes nothing of what it is given when one event cannot be stored', async () => {
    const database = await openTestDatabase()
    const unstorable = { ...pageRead(), note: () => {} }

    const failed = await addEvents(database, [pageRead(), unstorable]).catch(() => 'failed')

    expect([failed, await idsOf(database)]).toEqual(['failed', []])
  })

  it('does not bring back anybody who was erased, and says so', async () => {
    const database = await openTestDatabase()
    await addEvents(database, [pageRead({ id: 'a' })])
    await eraseEvents(database, 'ani')

    const written = await addEvents(database, [pageRead({ id: 'a' }), pageRead({ id: 'c', learner: 'budi' })])

    expect([written, await readEvents(database, 'ani'), await idsOf(database, 'budi')]).toEqual([
      'erased',
      [{ id: 'erased ani', type: 'learner-erased', at: 0, learner: 'ani' }],
      ['c'],
    ])
  })

  it('erases whom another device has erased', async () => {
    const database = await openTestDatabase()
    await addEvents(database, [pageRead({ id: 'a' })])
    const erasure: LearnerErased = { id: 'erased ani', type: 'learner-erased', at: 0, learner: 'ani' }

    const written = await addEvents(database, [pageRead({ id: 'b' }), erasure])

    expect([written, await readEvents(database, 'ani')]).toEqual(['erased', [erasure]])
  })
})

describe('every write', () => {
  it('asks the browser for a durable transaction', async () => {
    const database = await openTestDatabase()
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction')

    await addLearner(database, 'ani', [named()])
    await addEvents(database, [pageRead()])
    await eraseEvents(database, 'ani')

    const written = transactions.mock.calls.filter(([, mode]) => mode === 'readwrite')
    expect(written.map(([, , options]) => options?.durability)).toEqual(['strict', 'strict', 'strict'])
  })

  it('is done only when its transaction is complete', async () => {
    const database = await openTestDatabase()
    const order: string[] = []
    const real = IDBDatabase.prototype.transaction
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function transaction(
      this: IDBDatabase,
      ...given
    ) {
      const tx = real.apply(this, given)
      tx.addEventListener('complete', () => order.push('complete'))
      return tx
    })

    await addLearner(database, 'ani', [named()]).then(() => order.push('begun'))
    await addEvents(database, [pageRead()]).then(() => order.push('added'))
    await eraseEvents(database, 'ani').then(() => order.push('erased'))

    expect(order).toEqual(['complete', 'begun', 'complete', 'added', 'complete', 'erased'])
  })

  it('names a full disk, also when only the transaction knows of it', async () => {
    const database = await openTestDatabase()
    fillDisk()

    const problem = await addEvents(database, [pageRead()]).catch(problemOf)

    expect([problem, await idsOf(database)]).toEqual(['storage-full', []])
  })
})

describe('readEvents', () => {
  it('reads the events of one learner and nobody else', async () => {
    const database = await openTestDatabase()
    await addEvents(database, [pageRead({ id: 'a' }), pageRead({ id: 'b', learner: 'budi' })])

    expect(await idsOf(database, 'budi')).toEqual(['b'])
  })

  it('leaves the event of a newer app unread, and where it is', async () => {
    const database = await openTestDatabase()
    await database.put('events', { id: 'baru', learner: 'ani', type: 'exam-passed-in-2030', at: 1 })

    const events = await readEvents(database, 'ani')

    expect([events, await database.count('events')]).toEqual([[], 1])
  })
})

describe('eraseEvents', () => {
  it('erases everything of one learner, what a newer app wrote too, and nothing of another', async () => {
    const database = await openTestDatabase()
    await addLearner(database, 'ani', [named(), pageRead()])
    await database.put('events', { id: 'baru', learner: 'ani', type: 'exam-passed-in-2030', at: 1 })
    await addEvents(database, [pageRead({ id: 'c', learner: 'budi' })])

    await eraseEvents(database, 'ani')

    expect([await database.getAllKeys('events'), await readActiveLearner(database)]).toEqual([
      ['c', 'erased ani'],
      undefined,
    ])
  })

  it('leaves the active learner active when another one is erased', async () => {
    const database = await openTestDatabase()
    await addEvents(database, [pageRead({ learner: 'budi' })])
    await addLearner(database, 'ani', [named()])

    await eraseEvents(database, 'budi')

    expect(await readActiveLearner(database)).toBe('ani')
  })
})

describe('addLearner', () => {
  it('makes nobody active whose first fact did not reach the disk', async () => {
    const database = await openTestDatabase()
    fillDisk()

    const failed = await addLearner(database, 'ani', [named()]).catch(() => 'failed')

    expect([failed, await readActiveLearner(database)]).toEqual(['failed', undefined])
  })

  it('may be done twice, because a connection can die after it was done', async () => {
    const database = await openTestDatabase()
    const event = named({ id: 'a' })
    await addLearner(database, 'ani', [event])

    const written = await addLearner(database, 'ani', [event])

    expect([written, await idsOf(database)]).toEqual(['written', ['a']])
  })
})
