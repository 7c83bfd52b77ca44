import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve, sep } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { compressed, filesIn } from './dist.ts'

const notInputs = new Set(['node_modules', 'dist', '.git', 'test-results', 'playwright-report'])
const workshop = join(mkdtempSync(join(tmpdir(), 'asn-netral-build-')), 'app')

describe('a build', () => {
  beforeAll(() => {
    cpSync('.', workshop, { recursive: true, filter: (path) => !notInputs.has(path.split(sep)[0] ?? '') })
    symlinkSync(resolve('node_modules'), join(workshop, 'node_modules'), 'junction')
  })

  it('gives the same files wherever and whenever it is made', () => {
    expect(buildIn(workshop)).toEqual(hashesIn('dist'))
  })

  it('with one edited lesson changes the pack, the page and the worker, and nothing else', () => {
    editOneLesson(workshop)

    const edited = buildIn(workshop)

    const before = hashesIn('dist')
    const changed = [...edited].filter(([file, hash]) => before.get(file) !== hash).map(([file]) => file)
    expect(changed.map((file) => file.replace(/-[\w-]{8}\./, '-HASH.'))).toEqual([
      'assets/course-HASH.json',
      'index.html',
      'sw.js',
    ])
    expect(edited.size).toBe(before.size)
    const carried = changed.map((file) => compressed(readFileSync(join(workshop, 'dist', file))))
    expect(carried.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(250 * 1024)
  })
})

function buildIn(folder: string): Map<string, string> {
  const { status, stderr } = spawnSync(process.execPath, [resolve('node_modules/vite/bin/vite.js'), 'build'], {
    cwd: folder,
    encoding: 'utf8',
    // Vitest's own would make React's development build.
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (status !== 0) throw new Error(stderr)
  return hashesIn(join(folder, 'dist'))
}

function hashesIn(folder: string): Map<string, string> {
  return new Map(
    filesIn(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  )
}

function editOneLesson(folder: string): void {
  const lesson = filesIn(join(folder, 'modules')).find((file) => /\/materi\/[^/]+\.md$/.test(file))
  if (!lesson) throw new Error('the course has no lesson')
  const path = join(folder, 'modules', lesson)
  const text = readFileSync(path, 'utf8')
  writeFileSync(
    path,
    text.replace(/^judul: .+$/m, (title) => `${title} kini`),
  )
}
