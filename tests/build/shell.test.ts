import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { filesIn, linkedFiles, storedFiles, textOf } from './dist.ts'

const html = textOf('index.html')
const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''

describe('index.html', () => {
  it('allows by its policy exactly the scripts and styles that stand in it', () => {
    expect(hashesIn('script-src')).toEqual(hashesOf(/<script>(.*?)<\/script>/gs))
    expect(hashesIn('style-src')).toEqual(hashesOf(/<style>(.*?)<\/style>/gs))
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
  })

  it('states the policy before anything it is to hold for', () => {
    expect(html.search(/<meta http-equiv/)).toBeGreaterThan(0)
    expect(html.search(/<meta http-equiv/)).toBeLessThan(html.search(/<(?:link|script|style)/))
  })

  it('holds no style attribute and no handler, which the policy would refuse', () => {
    const tags = html.replace(/<(script|style)>.*?<\/\1>/gs, '').match(/<[a-z][^>]*>/g) ?? []

    expect(tags.length).toBeGreaterThan(50)
    expect(tags.filter((tag) => /\s(?:style|on[a-z]+)=/.test(tag))).toEqual([])
  })

  it('shows the welcome and its three pages before any script has come', () => {
    expect(html).toMatch(/<div id="root"><div data-page/)
    expect(html.match(/data-page/g)?.length).toBeGreaterThanOrEqual(3)
    expect(html).toContain('data-early="next"')
    expect(html).toContain('data-early="submit"')
  })

  it('names only files that are there and that the worker stores', () => {
    const stored = storedFiles().map(({ url }) => url)

    expect(linkedFiles().length).toBeGreaterThan(5)
    expect(linkedFiles().filter((file) => !stored.includes(file))).toEqual([])
    expect(stored.filter((file) => !filesIn().includes(file))).toEqual([])
  })
})

describe('the worker', () => {
  it('stores whatever the app may ask for', () => {
    const stored = storedFiles().map(({ url }) => url)

    // Icons and pictures of the shop window are fetched by the browser while it installs.
    const others = filesIn().filter(
      (file) => !stored.includes(file) && !/^(?:ikon|layar)\/.*\.png$|^sw\.js$/.test(file),
    )

    expect(others).toEqual([])
    expect(stored).toEqual([...new Set(stored)])
  })

  it('knows the length of every file', () => {
    const wrong = storedFiles().filter(
      ({ url, bytes }) => Buffer.byteLength(textOf(url), 'utf8') !== bytes && !isBinary(url),
    )

    expect(wrong).toEqual([])
  })
})

describe('the web manifest', () => {
  it('has what a phone needs to install the app', () => {
    const manifest = JSON.parse(textOf('manifest.webmanifest'))
    const icons: { src: string; sizes: string; purpose?: string }[] = manifest.icons

    expect(manifest).toMatchObject({ lang: 'id', display: 'standalone', start_url: './', scope: './' })
    expect(manifest.id).toBeTruthy()
    expect(icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']))
    expect(icons.some(({ purpose }) => purpose === 'maskable')).toBe(true)
    expect(icons.map(({ src }) => src).filter((src) => !filesIn().includes(src))).toEqual([])
  })
})

describe('the code', () => {
  it('names no other host but in messages', () => {
    // Where the router's message about missing URLSearchParams sends people.
    const polyfill = 'https://github.com/ungap/url-search-params'
    const code = filesIn().filter((file) => /\.(?:js|css|html|svg|webmanifest)$/.test(file))
    const told = code.map(textOf).join('\n').replaceAll(polyfill, '')
    const hosts = told.match(/https?:\/\/[\w.-]+/g) ?? []

    // Names of XML languages; addresses in React's and the router's messages, and the router's stand-in for an origin.
    const known = ['http://www.w3.org', 'https://react.dev', 'https://reactrouter.com', 'http://localhost']

    expect([...new Set(hosts)].filter((host) => !known.includes(host))).toEqual([])
  })
})

function hashesIn(directive: string): string[] {
  const sources = policy.split(';').find((part) => part.trim().startsWith(`${directive} `)) ?? ''
  return [...sources.matchAll(/'(sha256-[^']+)'/g)].map(([, hash]) => hash ?? '')
}

function hashesOf(elements: RegExp): string[] {
  return [...html.matchAll(elements)].map(
    ([, text]) =>
      `sha256-${createHash('sha256')
        .update(text ?? '')
        .digest('base64')}`,
  )
}

function isBinary(file: string): boolean {
  return /\.(?:png|woff2)$/.test(file)
}
