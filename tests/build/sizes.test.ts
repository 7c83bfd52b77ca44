import { describe, expect, it } from 'vitest'
import { compressed, filesIn, linkedFiles, storedFiles, textOf, wireBytes } from './dist.ts'

const KB = 1024
const files = filesIn()
const scripts = files.filter((file) => file.startsWith('assets/') && file.endsWith('.js'))
const firstScripts = linkedFiles().filter((file) => file.endsWith('.js'))
const lateScripts = scripts.filter((file) => !firstScripts.includes(file))

describe('what the phone is asked to carry', () => {
  it('shows the first screen from one page', () => {
    expect(wireBytes('index.html')).toBeLessThanOrEqual(14 * KB)
  })

  it('needs little JavaScript for the first screens', () => {
    expect(firstScripts.length).toBeGreaterThan(0)
    expect(wireBytes(...firstScripts)).toBeLessThanOrEqual(120 * KB)
  })

  it('keeps every late part small', () => {
    expect(lateScripts.filter((file) => wireBytes(file) > 15 * KB)).toEqual([])
  })

  it('has little JavaScript in all, in few files', () => {
    expect(wireBytes(...scripts)).toBeLessThanOrEqual(210 * KB)
    expect(scripts.length).toBeLessThanOrEqual(6)
  })

  it('has little style', () => {
    const inline = [...textOf('index.html').matchAll(/<style>(.*?)<\/style>/gs)].map(([, css]) => css).join('')

    expect(inline.length).toBeGreaterThan(1000)
    expect(compressed(inline) + wireBytes(...files.filter((file) => file.endsWith('.css')))).toBeLessThanOrEqual(
      12 * KB,
    )
  })

  it('has one small font', () => {
    const fonts = files.filter((file) => file.endsWith('.woff2'))

    expect(fonts).toHaveLength(1)
    expect(wireBytes(...fonts)).toBeLessThanOrEqual(28 * KB)
  })

  // Every start reads the first; the second waits until somebody looks something up.
  it.each([
    ['all that is learnt', 'course', 175],
    ['all that is only looked up', 'reference', 40],
  ])('has %s in one pack', (_what, name, limit) => {
    const packs = files.filter((file) => file.startsWith(`assets/${name}-`) && file.endsWith('.json'))

    expect(packs).toHaveLength(1)
    expect(wireBytes(...packs)).toBeLessThanOrEqual(limit * KB)
  })

  it('keeps the reference on the device with all the rest', () => {
    expect(storedFiles().filter(({ url }) => /^assets\/reference-[\w-]{8}\.json$/.test(url))).toHaveLength(1)
  })

  it('has light pictures', () => {
    expect(wireBytes(...files.filter((file) => /\.svg$|^assets\/pictures-/.test(file)))).toBeLessThanOrEqual(110 * KB)
  })

  it('is whole on the device within 480 KB and 16 requests', () => {
    const stored = storedFiles().map(({ url }) => url)

    // The worker itself, and the page a second time: once to be shown, once to be stored.
    const requested = [...stored, 'sw.js', 'index.html']

    expect(wireBytes(...requested)).toBeLessThanOrEqual(480 * KB)
    expect(requested.length).toBeLessThanOrEqual(16)
  })
})
