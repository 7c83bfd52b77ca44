// The words go along in the address, so that the way back leads to what was found.

/** The same address with what was typed. */
export function withSearch(address: string, typed: string): string {
  return typed.trim() === '' ? address : `${address}?${new URLSearchParams({ cari: typed.trim() })}`
}

/** The search as it stands, for the browser's own way back. Only on leaving: some browsers count every change. */
export function rememberSearch(address: string, typed: string): void {
  history.replaceState(history.state, '', withSearch(address, typed))
}
