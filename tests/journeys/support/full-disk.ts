import type { Page } from '@playwright/test'

/**
 * From the `n`-th write on (the first is 1) the disk is full: the write is taken and its transaction then aborts with a
 * QuotaExceededError, as browsers do. Call before the page is opened.
 */
export async function fillDiskFrom(page: Page, n: number): Promise<void> {
  await page.addInitScript((first) => {
    let writes = 0
    let isFull: boolean | undefined
    addEventListener('disk-freed', () => {
      isFull = false
    })
    addEventListener('disk-filled', () => {
      isFull = true
    })
    for (const method of ['add', 'put'] as const) {
      const original = IDBObjectStore.prototype[method]
      IDBObjectStore.prototype[method] = function (this: IDBObjectStore, ...args: Parameters<typeof original>) {
        const request = original.apply(this, args)
        writes += 1
        if (isFull ?? writes >= first) {
          const error = new DOMException('The disk is full.', 'QuotaExceededError')
          Object.defineProperty(this.transaction, 'error', { get: () => error })
          this.transaction.abort()
        }
        return request
      }
    }
  }, n)
}

/** Somebody has deleted a video: from now on writes come through again. */
export async function freeDisk(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('disk-freed')))
}

/** Videos again: from now on no write comes through. After `fillDiskFrom`. */
export async function fillDiskAgain(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('disk-filled')))
}

/** How many writes a journey makes: the `n`s there are to try. Call before the page is opened, read when it is over. */
export async function countWrites(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    for (const method of ['add', 'put'] as const) {
      const original = IDBObjectStore.prototype[method]
      IDBObjectStore.prototype[method] = function (this: IDBObjectStore, ...args: Parameters<typeof original>) {
        sessionStorage.setItem('writes', String(Number(sessionStorage.getItem('writes') ?? 0) + 1))
        return original.apply(this, args)
      }
    }
  })
  return () => page.evaluate(() => Number(sessionStorage.getItem('writes') ?? 0))
}
