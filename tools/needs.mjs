// Imported before anything is installed: Node's own modules only.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const oldestNode = [20, 19]

/** Ends the program with one sentence: whoever starts it can mend this, and a stack trace would hide how. */
export function stop(sentence) {
  console.error(`\n${sentence}`)
  process.exit(1)
}

export function needNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]))
    stop(`Node ${oldestNode.join('.')} or newer is needed, this is ${process.versions.node}: see https://nodejs.org.`)
}

/** Installs what the lock file lists, unless this very list already stands in node_modules for this machine. */
export function needPackages() {
  const stampFile = join(root, 'node_modules', '.stamp')
  const stamp = stampOf()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return

  console.log('Installing packages, once…')
  const { status } = npm(['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'])
  if (status !== 0)
    stop(
      'The packages could not be installed: a connection to the npm registry is needed once. Run the same command again.',
    )
  writeFileSync(stampFile, stamp)
}

function stampOf() {
  const lock = readFileSync(join(root, 'package-lock.json'))
  return createHash('sha256')
    .update(lock)
    .update([process.versions.modules, process.platform, process.arch].join(' '))
    .digest('hex')
}

function npm(args) {
  const stdio = ['ignore', 'inherit', 'inherit']
  const cli = process.env.npm_execpath
  if (cli) return spawnSync(process.execPath, [cli, ...args], { cwd: root, stdio })
  // Started without npm: only a shell finds npm.cmd on Windows. The arguments are ours, nothing to quote.
  return spawnSync(`npm ${args.join(' ')}`, { cwd: root, stdio, shell: true })
}
