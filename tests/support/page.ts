import { afterEach, beforeEach, vi } from 'vitest'

const channels: BroadcastChannel[] = []

class TabChannel extends BroadcastChannel {
  constructor(name: string) {
    super(name)
    channels.push(this)
  }
}

beforeEach(() => {
  localStorage.clear()
  vi.stubGlobal('BroadcastChannel', TabChannel)
})

// Tabs of one test are not heard in the next.
afterEach(() => {
  for (const channel of channels.splice(0)) channel.close()
})

/** What a learner is begun with, where a test does not care. */
export const details = { name: 'Rahmiati', status: 'pns', unit: 'Kecamatan' } as const

/** A page of its own: stores live as long as a page does. Earlier pages go on beside it, as tabs of one browser do. */
export async function openPage() {
  vi.resetModules()
  const { openLog, logNow, logStore, useLearner } = await import('../../src/state/log-store.ts')
  const recorder = await import('../../src/state/recorder.ts')
  const { openStorage } = await import('../../src/state/log/connection.ts')
  await openLog()
  return {
    ...recorder,
    logNow,
    useLearner,
    storage: () => logStore.getState().storage,
    learner: () => logStore.getState().learner,
    /** Ends this page's connection as WebKit does with pages in the background: without a word. */
    async loseConnection() {
      const opened = await openStorage()
      if (opened.ok) opened.database.close()
    },
  }
}
