import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
}
const packed = new Set(['.png', '.woff2'])
const hashed = /-[\w-]{8}\.\w+$/

/**
 * A well kept static host: everything is compressed with brotli 11 before the first request, names with a hash are
 * immutable, all else is asked for again.
 *
 * @returns {{ handle(request, response): void, requests: { path: string, at: number, closed?: number }[] }} `at` and
 *   `closed` are Date.now()
 */
export function staticHost(root) {
  const files = new Map(namesIn(root).map((name) => [`/${relative(root, name).split(sep).join('/')}`, prepare(name)]))
  const requests = []

  function handle(request, response) {
    const path = decodeURIComponent(request.url.replace(/[?#].*/, ''))
    const entry = { path, at: Date.now() }
    requests.push(entry)
    response.on('close', () => {
      entry.closed = Date.now()
    })
    const file = files.get(path.endsWith('/') ? `${path}index.html` : path)
    if (!file) return response.writeHead(404).end()
    if (request.headers['if-none-match'] === file.headers.etag) return response.writeHead(304, file.headers).end()
    const isSmall = file.br && /\bbr\b/.test(request.headers['accept-encoding'] ?? '')
    const body = isSmall ? file.br : file.plain
    const headers = { ...file.headers, 'content-length': body.length, ...(isSmall && { 'content-encoding': 'br' }) }
    response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : body)
  }

  return { handle, requests }
}

function namesIn(folder) {
  const names = readdirSync(folder).map((name) => join(folder, name))
  return names.flatMap((name) => (statSync(name).isDirectory() ? namesIn(name) : [name]))
}

function prepare(name) {
  const plain = readFileSync(name)
  const type = extname(name)
  const headers = {
    'content-type': types[type] ?? 'application/octet-stream',
    'cache-control': hashed.test(name) ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate',
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 16)}"`,
    vary: 'accept-encoding',
  }
  const br = packed.has(type)
    ? undefined
    : brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
  return { headers, plain, br: br && br.length < plain.length ? br : undefined }
}
