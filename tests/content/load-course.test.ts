// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest'

beforeEach(() => {
  vi.resetModules()
  document.head.innerHTML = '<meta name="course" content="./assets/course-1.json">'
})

async function loader(...answers: (() => Response | Promise<Response>)[]) {
  const fetch = vi.fn<(address: string) => Promise<Response>>(async () => {
    const answer = answers.shift()
    if (!answer) throw new Error('asked once too often')
    return answer()
  })
  vi.stubGlobal('fetch', fetch)
  return { fetch, ...(await import('../../src/content/load-course.ts')) }
}

const pack = () => Response.json({ format: 1, course: { id: 'asn-netral' } })

it('loads the pack once, from the address that the page names', async () => {
  const { loadCourse, fetch } = await loader(pack)

  const [first, second] = await Promise.all([loadCourse(), loadCourse()])

  expect(first).toEqual({ id: 'asn-netral' })
  expect(second).toBe(first)
  expect(fetch.mock.calls).toEqual([[`${document.baseURI}assets/course-1.json`]])
})

it.each([
  ['the network is gone', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['the server has no such file', () => new Response('', { status: 404 })],
  ['a page comes instead of the pack', () => new Response('<!doctype html>')],
  ['the pack is of another format', () => Response.json({ format: 2, course: {} })],
  ['the pack holds no course', () => Response.json({ format: 1 })],
])('can be tried again when %s', async (_what, answer) => {
  const { loadCourse } = await loader(answer, pack)

  await expect(loadCourse()).rejects.toThrow()

  await expect(loadCourse()).resolves.toEqual({ id: 'asn-netral' })
})
