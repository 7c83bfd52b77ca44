import { vi } from 'vitest'

/**
 * From now on, or after so many more writes, every write is begun and then taken back by the browser, as on a full disk.
 * Gives the way out.
 */
export function fillDisk(after = 0): () => void {
  const real = IDBObjectStore.prototype.add
  let left = after
  const spy = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function add(
    this: IDBObjectStore,
    ...given
  ) {
    const request = real.apply(this, given)
    if (left > 0) {
      left -= 1
      return request
    }
    const { transaction } = this
    // `abort()` leaves no reason by itself; a browser that runs out of space does.
    const error = new DOMException('Full.', 'QuotaExceededError')
    Object.defineProperty(transaction, 'error', { get: () => error, set: () => {} })
    transaction.abort()
    return request
  })
  return () => spy.mockRestore()
}
