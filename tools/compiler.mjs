import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { needNode, needPackages, root } from './needs.mjs'

export const modules = join(root, 'modules')

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
  const { runnerImport } = await import('vite')
  // Without the app's own configuration it is there at once.
  const { module } = await runnerImport(join(root, file), { root, configFile: false })
  return module
}
