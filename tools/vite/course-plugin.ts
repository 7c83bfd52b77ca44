import { join } from 'node:path'
import type { Plugin } from 'vite'
import { compileCourse } from '../../src/content/compiler/compile.ts'
import { isError, printProblem } from '../../src/content/compiler/problem.ts'
import { type CourseFile, filesOf, metaOf } from './course-files.ts'
import { serveCourse, servedPath } from './course-server.ts'
import { printPreview } from './preview-link.ts'

interface Options {
  /** The folder that holds `modules`; the project's own where it is not said. */
  readonly root?: string
}

/**
 * Puts the compiled course beside the app: the pack, the reference and the pictures. Their addresses stand in index.html
 * and not in JavaScript, so that an edited lesson changes the pack, index.html and the worker's list only.
 */
export function coursePlugin({ root }: Options = {}): Plugin {
  let folder = ''
  let files: () => readonly CourseFile[] = () => []
  return {
    name: 'course',
    configResolved(config) {
      folder = join(root ?? config.root, 'modules')
    },
    configureServer(server) {
      files = serveCourse(server, folder)
      printPreview(server)
    },
    buildStart() {
      if (this.environment.config.command !== 'build') return
      const compiled = compileCourse(folder, { lock: 'check' })
      const told = compiled.problems.map(printProblem).join('\n')
      if (compiled.problems.some(isError)) this.error(`Isi kursus belum benar:\n${told}`)
      if (told) this.warn(`Isi kursus perlu dilihat:\n${told}`)
      const emitted = filesOf(compiled)
      for (const { name, source } of emitted) this.emitFile({ type: 'asset', name, source })
      files = () => emitted
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        if (!bundle) return files().map((file) => metaOf(file, servedPath(file)))
        const written = Object.values(bundle).flatMap((output) => (output.type === 'asset' ? output : []))
        return files().map((file) => {
          const asset = written.find(({ names }) => names.includes(file.name))
          if (!asset) throw new Error(`${file.name} is not in the bundle`)
          return metaOf(file, asset.fileName)
        })
      },
    },
  }
}
