import type { DBSchema, IDBPDatabase } from 'idb'

/** What lies on disk. Events are stored as they came, also those of a newer app that this one cannot read. */
export interface Schema extends DBSchema {
  events: { key: string; value: StoredEvent; indexes: { learner: string } }
  device: { key: string; value: unknown }
}

/** The least that an event of any edition has. */
export interface StoredEvent {
  readonly id: string
  readonly learner: string
  readonly type: string
  readonly at: number
}

export type Database = IDBPDatabase<Schema>

type Migration = (database: Database) => void

/** Append only. Entry n takes a database from version n to n + 1, on phones we will never see. */
export const migrations: readonly Migration[] = [
  (database) => {
    const events = database.createObjectStore('events', { keyPath: 'id' })
    events.createIndex('learner', 'learner')
    database.createObjectStore('device')
  },
]
