import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '../../../tools/serve.mjs'

/** The built app on a plain host, in a folder, without any fallback. */
export interface Site {
  readonly url: string
  /** The surest "no signal": there is nobody to answer. */
  stop(): Promise<void>
  start(): Promise<void>
  /** The next edition is put in place of the one that is served, as a maintainer would. */
  publish(mark: string): Promise<void>
  /** Another build takes the place of this one, and nothing of this one is kept, as on the least careful host. */
  replaceBy(dist: string): Promise<void>
  /** The end: nothing of it stays. */
  remove(): Promise<void>
}

export async function openSite(dist = 'dist'): Promise<Site> {
  const root = join(mkdtempSync(join(tmpdir(), 'asn-netral-site-')), 'dist')
  cpSync(dist, root, { recursive: true })
  const prefix = '/a/b/'
  let server = await serve({ root, port: 0, prefix })
  const { url, port } = server
  const start = async () => {
    server = await serve({ root, port, prefix })
  }
  // The server keeps in memory what it has read.
  const restart = async () => {
    await server.close()
    await start()
  }
  return {
    url,
    stop: () => server.close(),
    start,
    publish: async (mark) => {
      putEdition(root, mark)
      await restart()
    },
    replaceBy: async (other) => {
      rmSync(root, { recursive: true })
      cpSync(other, root, { recursive: true })
      await restart()
    },
    remove: async () => {
      await server.close()
      rmSync(root, { recursive: true })
    },
  }
}

/** `<meta name="edition">` tells the two apart; the worker's list is told of the changed page. */
function putEdition(root: string, mark: string): void {
  const page = join(root, 'index.html')
  const worker = join(root, 'sw.js')
  const html = readFileSync(page, 'utf8').replace('</head>', `<meta name="edition" content="${mark}"></head>`)
  writeFileSync(page, html)
  const listed = /\{"bytes":\d+,"revision":"[^"]*","url":"index\.html"\}/
  const list = readFileSync(worker, 'utf8')
  if (!listed.test(list)) throw new Error('sw.js does not list index.html as it used to')
  const entry = JSON.stringify({ bytes: Buffer.byteLength(html), revision: mark, url: 'index.html' })
  writeFileSync(worker, list.replace(listed, entry))
}
