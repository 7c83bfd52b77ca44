// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const picture = { id: 'pelayanan/loket', alt: '' }
const pack = () => Response.json({ pelayanan: '<svg/>', kampanye: '<svg><g/></svg>' })

beforeEach(() => {
  vi.resetModules()
  document.head.innerHTML = '<meta name="pictures" content="./assets/pictures-1.json">'
  let made = 0
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => `blob:gambar-${++made}` }))
})
afterEach(() => vi.unstubAllGlobals())

async function loader(...answers: (() => Response | Promise<Response>)[]) {
  const fetch = vi.fn<(address: string) => Promise<Response>>(async () => {
    const answer = answers.shift()
    if (!answer) throw new Error('asked once too often')
    return answer()
  })
  vi.stubGlobal('fetch', fetch)
  return { fetch, ...(await import('../../src/content/load-pictures.ts')) }
}

it('loads all pictures once, and gives each its place in its module', async () => {
  const { fetch, loadPictures, onPictures, pictureUrl } = await loader(pack)
  const told = vi.fn()
  onPictures(told)
  expect(pictureUrl(picture)).toBeUndefined()

  await Promise.all([loadPictures(), loadPictures()])

  expect(fetch.mock.calls).toEqual([[`${document.baseURI}assets/pictures-1.json`]])
  expect(told).toHaveBeenCalledOnce()
  expect(pictureUrl(picture)).toBe('blob:gambar-1#loket')
  expect(pictureUrl({ ...picture, id: 'kampanye/grup' })).toBe('blob:gambar-2#grup')
})

it.each([
  ['the network is gone', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['the server has no such file', () => new Response('', { status: 404 })],
  ['a page comes instead', () => new Response('<!doctype html>')],
])('asks again for pictures that did not come: %s', async (_what, answer) => {
  const { loadPictures, pictureUrl } = await loader(answer, pack)

  await loadPictures()
  expect(pictureUrl(picture)).toBeUndefined()
  await loadPictures()

  expect(pictureUrl(picture)).toBe('blob:gambar-1#loket')
})
