import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Compiled, compileCourse } from '../../../src/content/compiler/compile.ts'
import { printProblem } from '../../../src/content/compiler/problem.ts'
import { smallCourse } from './small-course.ts'

/** A day on which the law of the small course has just been compared. */
export const today = Date.parse('2026-11-23')

/** A whole course in a folder of its own, which a test spoils in one place. */
export interface CourseFolder {
  readonly path: string
  read(file: string): string
  write(file: string, text: string): CourseFolder
  /** Changes a piece of text that must stand there exactly once, so that no test spoils nothing. */
  change(file: string, from: string, to: string): CourseFolder
  remove(file: string): CourseFolder
  compile(lock?: 'check' | 'ignore'): Compiled
  /** What the author is told, as it is printed. */
  problems(lock?: 'check' | 'ignore'): string[]
}

export function courseFolder(): CourseFolder {
  const root = mkdtempSync(join(tmpdir(), 'asn-netral-course-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  const path = join(root, 'modules')
  const folder: CourseFolder = {
    path,
    read: (file) => readFileSync(join(path, file), 'utf8'),
    write(file, text) {
      mkdirSync(dirname(join(path, file)), { recursive: true })
      writeFileSync(join(path, file), text)
      return folder
    },
    change(file, from, to) {
      const parts = folder.read(file).split(from)
      if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times in ${file}`)
      return folder.write(file, parts.join(to))
    },
    remove(file) {
      rmSync(join(path, file))
      return folder
    },
    compile: (lock = 'ignore') => compileCourse(path, { lock, today, lint: false }),
    problems: (lock) => folder.compile(lock).problems.map(printProblem),
  }
  for (const [file, text] of Object.entries(smallCourse)) folder.write(file, text)
  return folder
}
