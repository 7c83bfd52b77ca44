import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const inputs = ['index.html', 'modules', 'package.json', 'public', 'src', 'tools', 'tsconfig.json', 'vite.config.ts']

export interface NextEdition {
  /** Folder of the finished build. */
  readonly dist: string
  remove(): void
}

/**
 * The build after this one: one file of the course and one of the app changed, so that pack, first and late files all
 * have new names. Each of `changes` replaces a text that stands in its file.
 */
export function buildNextEdition(
  changes: readonly { readonly file: string; readonly from: string; readonly to: string }[],
): NextEdition {
  const workshop = join(mkdtempSync(join(tmpdir(), 'asn-netral-next-')), 'app')
  for (const input of inputs) cpSync(input, join(workshop, input), { recursive: true })
  symlinkSync(resolve('node_modules'), join(workshop, 'node_modules'), 'junction')
  for (const { file, from, to } of changes) {
    const path = join(workshop, file)
    const text = readFileSync(path, 'utf8')
    if (!text.includes(from)) throw new Error(`${file} does not say “${from}”`)
    writeFileSync(path, text.replace(from, to))
  }
  const { status, stderr } = spawnSync(process.execPath, [resolve('node_modules/vite/bin/vite.js'), 'build'], {
    cwd: workshop,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (status !== 0) throw new Error(stderr)
  return { dist: join(workshop, 'dist'), remove: () => rmSync(dirname(workshop), { recursive: true, force: true }) }
}
