import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'

// Two cores may be shared by many: a slow machine is no failure.
vi.setConfig({ testTimeout: 30_000 })

// What jsdom leaves out: a dialog that opens as one and tells when it has been closed, and what user-event needs for the
// arrow keys of radio buttons.
beforeEach(() => {
  vi.stubGlobal('CSS', { escape: (text: string) => text })
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    if (!this.open) return
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
})

afterEach(cleanup)
