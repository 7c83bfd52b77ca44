import { forceCloseDatabase } from 'fake-indexeddb'
import { unwrap } from 'idb'
import type { Database } from '../../src/storage/schema.ts'

/** What a browser does that needs the memory: the connection is closed, and then the page is told. */
export function takeAway(database: Database): void {
  // The package declares the class where it wants an instance.
  forceCloseDatabase(unwrap(database) as unknown as typeof IDBDatabase)
}
