const key = 'pasang'

export function isInstallDeclined(): boolean {
  try {
    return localStorage.getItem(key) === 'tidak'
  } catch {
    return false
  }
}

export function declineInstall(): void {
  try {
    localStorage.setItem(key, 'tidak')
  } catch {
    // It is offered again with the next start; nothing is lost.
  }
}
