import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { needNode, needPackages, root } from './needs.mjs'

export const modules = join(root, 'modules')

let bundles = 0

/**
 * Loads a file of the course compiler: Node 20 does not read TypeScript, and Vite does. Packages are installed only where
 * there are none: who only looks at the course must not have them taken away under a running server.
 */
export function compiler(file) {
  return typescript(join('src/content/compiler', file))
}

/** The same for any file, by its path from the project's root. */
export async function typescript(file) {
  needNode()
  if (!existsSync(join(root, 'node_modules/vite'))) needPackages()
  const { build } = await import('vite')
  // One file of plain JavaScript: a runner that loads each file by itself takes three times as long.
  const {
    output: [{ code }],
  } = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: { ssr: join(root, file), write: false, minify: false, target: 'node20' },
  })
  // In here, so that it finds the packages; by a name of its own, so that two runs at once do not meet.
  const folder = join(root, 'node_modules/.asn-netral')
  const bundle = join(folder, `${process.pid}-${bundles++}.mjs`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(bundle, code)
  try {
    return await import(pathToFileURL(bundle).href)
  } finally {
    rmSync(bundle, { force: true })
  }
}
