// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest'

beforeEach(() => {
  vi.resetModules()
  document.head.innerHTML = '<meta name="reference" content="./assets/reference-1.json">'
})

async function loader(...answers: (() => Response | Promise<Response>)[]) {
  const fetch = vi.fn<(address: string) => Promise<Response>>(async () => {
    const answer = answers.shift()
    if (!answer) throw new Error('asked once too often')
    return answer()
  })
  vi.stubGlobal('fetch', fetch)
  return { fetch, ...(await import('../../src/content/load-reference.ts')) }
}

const pack = () => Response.json({ format: 1, reference: { changes: [] } })

it('loads the reference once, from the address that the page names', async () => {
  const { loadReference, fetch } = await loader(pack)

  const [first, second] = await Promise.all([loadReference(), loadReference()])

  expect(first).toEqual({ changes: [] })
  expect(second).toBe(first)
  expect(await loadReference()).toBe(first)
  expect(fetch.mock.calls).toEqual([[`${document.baseURI}assets/reference-1.json`]])
})

it.each([
  ['the network is gone', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['the server has no such file', () => Response.json({ format: 1, reference: {} }, { status: 404 })],
  ['a page comes instead of the reference', () => new Response('<!doctype html>')],
  ['the reference is of another format', () => Response.json({ format: 2, reference: {} })],
  ['the file holds no reference', () => Response.json({ format: 1, course: {} })],
])('can be tried again when %s', async (_what, answer) => {
  const { loadReference } = await loader(answer, pack)

  await expect(loadReference()).rejects.toThrow()

  await expect(loadReference()).resolves.toEqual({ changes: [] })
})
