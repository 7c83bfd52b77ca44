const key = 'mulai'

/** A hint for the script that runs before paint: somebody learns here, so the welcome is not for them. */
export function rememberBegun(value: boolean): void {
  try {
    if (value) localStorage.setItem(key, '1')
    else localStorage.removeItem(key)
  } catch {
    // Without the hint the welcome is seen for a moment; nothing is lost.
  }
}

/** Told apart from an empty database, this says that the browser has thrown the data away. */
export function hasBegun(): boolean {
  try {
    return localStorage.getItem(key) !== null
  } catch {
    return false
  }
}
