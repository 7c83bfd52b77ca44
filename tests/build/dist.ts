import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'

/** One line of the worker's list, as it stands in sw.js. */
export interface Stored {
  readonly url: string
  readonly revision: string | null
  readonly bytes: number
}

/** Paths below `dist`, with slashes. */
export function filesIn(folder = 'dist'): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(folder.length + 1))
    .sort()
}

export function textOf(file: string): string {
  return readFileSync(`dist/${file}`, 'utf8')
}

/** Bytes on the wire from a host that compresses as well as can be. */
export function wireBytes(...files: readonly string[]): number {
  return files.reduce((sum, file) => sum + compressed(readFileSync(`dist/${file}`)), 0)
}

export function compressed(content: Buffer | string): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}

/** What the worker stores on the device. */
export function storedFiles(): Stored[] {
  const list = /\[\{"bytes".*?\}\]/.exec(textOf('sw.js'))?.[0]
  if (!list) throw new Error('sw.js holds no list of files')
  return JSON.parse(list)
}

/** What index.html names by a relative address, whatever the attribute. */
export function linkedFiles(): string[] {
  return [...textOf('index.html').matchAll(/(?:href|src|content)="\.\/([^"]+)"/g)].map(([, file]) => file ?? '')
}
