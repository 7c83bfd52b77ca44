import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
}
const packed = new Set(['.png', '.woff2'])
// By content: the journeys open many servers over the same files.
const compressed = new Map()
const hashed = /-[\w-]{8}\.\w+$/

/**
 * A static host as any other: it serves the files of one folder below `prefix` and knows nothing of the app, so there is no
 * fallback page. Compressed once, kept in memory.
 *
 * @param {{ root: string, port: number, prefix?: string, host?: string }} options `port` 0: any free one
 * @returns {Promise<{ url: string, port: number, close(): Promise<void> }>}
 */
export async function serve({ root, port, prefix = '/', host = '127.0.0.1' }) {
  const kept = new Map()
  const server = createServer(async (request, response) => {
    const answer = (status, headers = {}, body = '') =>
      response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body)

    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, { allow: 'GET, HEAD' })
    const path = pathBelow(prefix, request.url)
    if (path === undefined) return answer(404)
    const file = await (kept.get(path) ?? keep(kept, path, prepare(root, path)))
    if (!file) return answer(404)
    if (request.headers['if-none-match'] === file.headers.etag) return answer(304, file.headers)
    const [encoding, body] = bestFor(request.headers['accept-encoding'] ?? '', file)
    return answer(
      200,
      { ...file.headers, 'content-length': body.length, ...(encoding && { 'content-encoding': encoding }) },
      body,
    )
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const address = server.address()
  return {
    url: `http://localhost:${address.port}${prefix}`,
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** The file's path in the folder; undefined for what lies outside the prefix or tries to leave the folder. */
function pathBelow(prefix, url = '/') {
  let path
  try {
    path = decodeURIComponent(url.replace(/[?#].*/, ''))
  } catch {
    return undefined
  }
  if (!path.startsWith(prefix) || path.includes('\0')) return undefined
  const inside = normalize(`/${path.slice(prefix.length)}`)
  if (inside.split(sep).includes('..')) return undefined
  return inside.endsWith(sep) ? join(inside, 'index.html') : inside
}

function keep(kept, path, file) {
  // A missing file is looked for again: the folder may be filled later.
  file.then((found) => found || kept.delete(path))
  kept.set(path, file)
  return file
}

async function prepare(root, path) {
  let plain
  try {
    plain = await readFile(join(root, path))
  } catch {
    return undefined
  }
  const type = extname(path)
  const headers = {
    'content-type': types[type] ?? 'application/octet-stream',
    'cache-control': hashed.test(path) ? 'public, max-age=31536000, immutable' : 'max-age=0, must-revalidate',
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 16)}"`,
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
  }
  if (packed.has(type)) return { headers, plain }
  if (!compressed.has(headers.etag)) compressed.set(headers.etag, compress(plain))
  return { headers, plain, ...(await compressed.get(headers.etag)) }
}

async function compress(plain) {
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    promisify(gzip)(plain, { level: 9 }),
  ])
  return { br, gz }
}

function bestFor(accepted, { plain, br, gz }) {
  if (br && /\bbr\b/.test(accepted)) return ['br', br]
  if (gz && /\bgzip\b/.test(accepted)) return ['gzip', gz]
  return [undefined, plain]
}
