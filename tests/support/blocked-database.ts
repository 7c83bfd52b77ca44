import { deleteDB, openDB } from 'idb'

/**
 * Another tab holds an old connection and does not give way to somebody who waits for it to end: until then the browser
 * answers nobody. Gives the way out.
 */
export async function blockDatabase(): Promise<() => void> {
  const stubborn = await openDB('asn-netral', 1)
  void deleteDB('asn-netral')
  return () => stubborn.close()
}
