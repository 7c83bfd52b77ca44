import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { compileCourse } from '../../src/content/compiler/compile.ts'
import { printProblem } from '../../src/content/compiler/problem.ts'
import { courseFolder } from './support/course-folder.ts'
import { scenario as small } from './support/slip.ts'

const readme = readFileSync('modules/README.md', 'utf8')
const [, lesson = ''] = /````md\n([\s\S]*?)````/.exec(readme) ?? []
const [, scenario = ''] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? []
const [, slip = ''] = /```text\n(.*)\n```/.exec(readme) ?? []

/** The course as it is, in a folder of its own, with what the guide lets its reader write. */
function followed() {
  const root = mkdtempSync(join(tmpdir(), 'asn-netral-readme-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  cpSync('modules', join(root, 'modules'), { recursive: true })
  const write = (file: string, text: string) => writeFileSync(join(root, file), text)
  write(pathBefore(lesson), lesson)
  write(pathBefore(scenario), scenario)
  for (const [, from = '', to = ''] of readme.matchAll(/alin `(modules\/\S+\.svg)` menjadi\s+`(modules\/\S+\.svg)`/g))
    copyFileSync(join(root, from), join(root, to))
  const steps = [...readme.matchAll(/di akhir (?:daftar )?`urutan`: `(- \w+: [\w-]+)`/g)].map(
    ([, step]) => `  ${step}\n`,
  )
  const order = 'modules/uu-20-2023/modul.yaml'
  const before = readFileSync(join(root, order), 'utf8')
  write(
    order,
    before.replace(/^urutan:\n(?: {2}.*\n)+/m, (list) => list + steps.join('')),
  )
  return { root, write, steps }
}

/** The file that the guide names last before an example. */
function pathBefore(example: string): string {
  const above = readme.slice(0, readme.indexOf(example))
  return [...above.matchAll(/`(modules\/[\w/-]+\.(?:md|yaml))`/g)].at(-1)?.[1] ?? ''
}

describe('the guide for authors', () => {
  // The one compile with every lint; the others leave out what plays thousands of quizzes.
  it('followed to the letter adds a lesson and a scenario without a fault or a warning', { timeout: 120_000 }, () => {
    const { root, steps } = followed()

    const { course, problems } = compileCourse(join(root, 'modules'), { lock: 'ignore' })

    expect(steps).toHaveLength(2)
    const own = /antre-di-loket|tamu-berkaos/
    expect(problems.map(printProblem).filter((problem) => own.test(problem))).toEqual([])
    const module = course?.modules.find(({ id }) => id === 'uu-20-2023')
    expect(module?.lessons.at(-1)?.title).toBe('Antre di loket')
    expect(module?.scenarios.at(-1)?.title).toBe('Tamu berkaos calon')
  })

  it('shows an error line as it is really printed', () => {
    const { root, write } = followed()
    write(pathBefore(scenario), scenario.replace('penilaian: keliru', 'penilaian: salah'))

    const { problems } = compileCourse(join(root, 'modules'), { lock: 'ignore', lint: false })

    expect(problems.map(printProblem)).toContain(slip)
  })

  it('explains every code of a misconception', () => {
    const codes = [...readme.matchAll(/^\| (M\d\d) \| \S/gm)].map(([, code]) => code)

    expect(codes).toEqual(Array.from({ length: 42 }, (_, at) => `M${String(at + 1).padStart(2, '0')}`))
  })
})

describe('npm run periksa', () => {
  const place = 'modules/pelayanan/skenario/baju-kering.yaml'

  it.each([
    { flags: ['--ci'], told: `::error file=${place},line=6,col=7::masa: "pesta" tidak dikenal` },
    { flags: [], told: `${place}:6:7  masa: "pesta" tidak dikenal` },
  ])('with $flags tells a problem in the form that is asked for, and fails', ({ flags, told }) => {
    const root = dirname(courseFolder().change(small, 'masa: kampanye', 'masa: pesta').path)
    cpSync('tools', join(root, 'tools'), { recursive: true })
    for (const folder of ['src', 'node_modules']) symlinkSync(resolve(folder), join(root, folder), 'junction')
    const { CI: _, ...env } = process.env

    const { stdout, status } = spawnSync(process.execPath, ['tools/check-course.mjs', ...flags], {
      cwd: root,
      encoding: 'utf8',
      env,
    })

    expect(stdout.split('\n').filter((line) => line.startsWith(told))).toHaveLength(1)
    expect(status).toBe(1)
  })
})
