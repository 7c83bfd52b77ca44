/** Why a write did not reach the disk, in words that a screen has a sentence for. */
export type WriteProblem = 'storage-full' | 'storage-failed'

export function problemOf(error: unknown): WriteProblem {
  return nameOf(error) === 'QuotaExceededError' ? 'storage-full' : 'storage-failed'
}

/** The connection is gone (background page on iOS, upgraded elsewhere); a new one may well work. */
export function isClosed(error: unknown): boolean {
  if (nameOf(error) === 'InvalidStateError') return true
  // A transaction that ended with its connection; one that failed by itself has a reason of its own.
  if (nameOf(error) === 'AbortError') return true
  // WebKit's words when it has ended its database process: "Connection to Indexed Database server lost."
  return nameOf(error) === 'UnknownError' && /connection/i.test(String(error))
}

/** The database was left by an app that knows more migrations than this one. */
export function isNewer(error: unknown): boolean {
  return nameOf(error) === 'VersionError'
}

function nameOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined
}
