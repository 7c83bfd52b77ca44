import { test as base } from '@playwright/test'
import { openSite, type Site } from './site.ts'

export { expect } from '@playwright/test'

interface Fixtures {
  readonly site: Site
  /** Messages of the console that this journey brings about on purpose. */
  readonly expectedMessages: readonly RegExp[]
}

/** Every journey has its own copy of the site, and fails on a request to anywhere else and on any console message. */
export const test = base.extend<Fixtures>({
  expectedMessages: [[], { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are needed.
  site: async ({}, use) => {
    const site = await openSite()
    await use(site)
    await site.remove()
  },

  context: async ({ context, site, expectedMessages }, use) => {
    const faults: string[] = []
    const { origin } = new URL(site.url)
    context.on('request', (request) => {
      const url = new URL(request.url())
      if (url.protocol.startsWith('http') && url.origin !== origin) faults.push(`request to ${url.href}`)
    })
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()))
        faults.push(`console ${message.type()}: ${message.text()} (${message.location().url})`)
    })
    context.on('weberror', (error) => faults.push(`error: ${error.error().message}`))
    await use(context)
    base.expect(faults.filter((fault) => !expectedMessages.some((expected) => expected.test(fault)))).toEqual([])
  },
})
