import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { root, stop } from '../tools/needs.mjs'

const sources = ['src', 'modules', 'public', 'tools/vite', 'index.html', 'vite.config.ts', 'package-lock.json']

/** The built app; built anew when it is missing or older than what it is made of. */
export async function freshBuild() {
  const dist = join(root, 'dist')
  const builtAt = statSync(join(dist, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0
  const changedAt = Math.max(...sources.map((name) => lastChange(join(root, name))))
  if (changedAt <= builtAt) return dist
  try {
    await build({ root, logLevel: 'warn' })
  } catch (error) {
    stop(`The build failed: ${error.message}`)
  }
  return dist
}

function lastChange(name) {
  const entry = statSync(name)
  if (!entry.isDirectory()) return entry.mtimeMs
  return Math.max(entry.mtimeMs, ...readdirSync(name).map((inside) => lastChange(join(name, inside))))
}
