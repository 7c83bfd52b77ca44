import { expect, it } from 'vitest'
import { migrations } from '../../src/storage/schema.ts'
import { openTestDatabase } from '../support/test-database.ts'

it('lays out the events by learner, and a place for what the device remembers', async () => {
  const database = await openTestDatabase()

  const tx = database.transaction('events')

  expect([database.version, [...database.objectStoreNames], tx.store.keyPath, [...tx.store.indexNames]]).toEqual([
    migrations.length,
    ['device', 'events'],
    'id',
    ['learner'],
  ])
})
