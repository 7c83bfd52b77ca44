import { openDatabase } from '../../src/storage/open.ts'
import type { Database } from '../../src/storage/schema.ts'

/** The app's own database, opened as the app does, on this test's own disk. */
export async function openTestDatabase(): Promise<Database> {
  const opened = await openDatabase(() => {})
  if (!opened.ok) throw new Error(`The test has no database: ${opened.reason}.`)
  return opened.database
}
