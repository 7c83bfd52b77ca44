import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest'

let complaints: MockInstance[] = []

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  complaints = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')]
})

// What a developer would be warned about, a test fails for.
afterEach(() => {
  const told = complaints.flatMap((complaint) => complaint.mock.calls)
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  expect(told).toEqual([])
})
