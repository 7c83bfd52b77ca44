/** Why a write did not reach the disk, in words that a screen has a sentence for. */
export type WriteProblem = 'storage-full' | 'storage-failed'

export function problemOf(error: unknown): WriteProblem {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'storage-full' : 'storage-failed'
}

/** The connection is gone (background page on iOS, upgraded elsewhere); a new one may well work. */
export function isClosed(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError'
}
