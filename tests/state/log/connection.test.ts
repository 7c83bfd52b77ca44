import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Database } from '../../../src/storage/schema.ts'
import { takeAway } from '../../support/take-away.ts'

beforeEach(() => {
  vi.resetModules()
})

async function connection() {
  return import('../../../src/state/log/connection.ts')
}

/** Work that fails with these errors, one after another, and then is done. */
function failing(...errors: DOMException[]) {
  return vi.fn(async (_database: Database) => {
    const error = errors.shift()
    if (error) throw error
    return 'done'
  })
}

const dead = new DOMException('The database connection is closing.', 'InvalidStateError')
const broken = new DOMException('Internal error.', 'UnknownError')
const full = new DOMException('Full.', 'QuotaExceededError')

describe('onDisk', () => {
  it('does work once more on a new connection when it has met a dead one', async () => {
    const { onDisk } = await connection()
    const work = failing(dead)

    const result = await onDisk(work)

    const [[first], [second]] = work.mock.calls as [[Database], [Database]]
    expect([result, work.mock.calls.length, first === second]).toEqual([{ ok: true, value: 'done' }, 2, false])
  })

  it('gives up when the new connection is dead as well', async () => {
    const { onDisk } = await connection()
    const work = failing(dead, dead, dead)

    const result = await onDisk(work)

    expect([result, work.mock.calls.length]).toEqual([{ ok: false, reason: 'storage-failed' }, 2])
  })

  it.each([
    ['storage-full', full],
    ['storage-failed', broken],
  ])('does not do again what a new connection would not mend: %s', async (reason, error) => {
    const { onDisk } = await connection()
    const work = failing(error)

    const result = await onDisk(work)

    expect([result, work.mock.calls.length]).toEqual([{ ok: false, reason }, 1])
  })

  it('tells why there is no database any more', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const { onDisk } = await connection()

    const result = await onDisk(failing())

    expect(result).toEqual({ ok: false, reason: 'storage-failed', closed: 'missing' })
  })
})

describe('openStorage', () => {
  it('opens the database once for everybody', async () => {
    const { openStorage } = await connection()
    const opens = vi.spyOn(IDBFactory.prototype, 'open')

    await Promise.all([openStorage(), openStorage()])
    await openStorage()

    expect(opens).toHaveBeenCalledTimes(1)
  })

  it('keeps the new connection when an old one is told to be dead only later', async () => {
    const { onDisk, openStorage } = await connection()
    const connections: Database[] = []
    await onDisk(async (database) => {
      connections.push(database)
      if (connections.length === 1) throw dead
    })
    const opens = vi.spyOn(IDBFactory.prototype, 'open')

    connections.slice(0, 1).forEach(takeAway)
    await openStorage()

    expect(opens).not.toHaveBeenCalled()
  })
})
