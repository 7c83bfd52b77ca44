import { readFileSync } from 'node:fs'
import { createServer } from 'vite'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { preview } from '../../src/i18n/screens-preview.ts'
import { coursePlugin } from '../../tools/vite/course-plugin.ts'
import { filesIn, textOf } from './dist.ts'

const texts = filesIn()
  .filter((file) => /\.(?:js|css|html|json|webmanifest)$/.test(file))
  .map((file) => ({ file, text: textOf(file) }))

describe('the built app', () => {
  it('has no byte of the preview: no address, no sentence, no style', () => {
    const sentences = Object.values(preview).map((sentence) =>
      typeof sentence === 'string' ? sentence : sentence.toString().replace(/^.*?`|\$\{.*$/gs, ''),
    )
    const styles = [...readFileSync('src/features/preview/preview.module.css', 'utf8').matchAll(/\.(preview\w+)/g)]
    const marks = [
      'pratinjau',
      'Pratinjau',
      ...styles.map(([, name]) => name ?? ''),
      // A short one may stand in the course as well.
      ...sentences.filter((sentence) => sentence.length > 12),
    ]

    const left = texts.flatMap(({ file, text }) =>
      [...new Set(marks)].filter((mark) => text.includes(mark)).map((mark) => `${file}: ${mark}`),
    )

    expect(left).toEqual([])
    expect(texts.length).toBeGreaterThan(5)
    expect(marks.length).toBeGreaterThan(20)
  })
})

describe('npm run dev', () => {
  it('prints where an author finds the preview', async () => {
    const server = await createServer({
      configFile: false,
      logLevel: 'silent',
      plugins: [coursePlugin()],
      optimizeDeps: { noDiscovery: true },
      server: { port: 0, ws: false, hmr: false },
    })
    onTestFinished(() => server.close())
    await server.listen()
    const told = vi.spyOn(server.config.logger, 'info')

    server.printUrls()

    const [address] = server.resolvedUrls?.local ?? []
    expect(address).toMatch(/^http:/)
    expect(told).toHaveBeenLastCalledWith(`  ➜  Pratinjau: ${address}#/pratinjau`)
  })
})
