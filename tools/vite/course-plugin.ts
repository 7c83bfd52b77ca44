import { relative, resolve } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { type Compiled, compileCourse } from '../../src/content/compiler/compile.ts'
import { printProblem } from '../../src/content/compiler/problem.ts'

/**
 * Puts the compiled course beside the app: one pack and one picture file per module, with a hash in their names. Their
 * addresses stand in index.html and not in JavaScript, so that an edited lesson changes the pack and index.html only.
 */
export function coursePlugin({
  modules = process.env.COURSE_FOLDER ?? 'modules',
}: {
  modules?: string
} = {}): Plugin[] {
  const folder = resolve(modules)
  const packed = (compiled: Compiled) => JSON.stringify({ format: 1, course: compiled.course })
  const names = new Map<string, string>()

  const build: Plugin = {
    name: 'course:build',
    apply: 'build',
    buildStart() {
      const compiled = compileCourse(folder, { lock: 'check' })
      for (const problem of compiled.problems) {
        if (problem.severity === 'warning') this.info(printProblem(problem))
      }
      const errors = compiled.problems.filter(({ severity }) => severity === 'error')
      if (errors.length > 0 || !compiled.course) {
        this.error(`Isi kursus belum benar:\n${errors.map(printProblem).join('\n')}`)
      }
      names.set('course', this.emitFile({ type: 'asset', name: 'course.json', source: packed(compiled) }))
      for (const { module, svg } of compiled.sprites) {
        names.set(`sprite:${module}`, this.emitFile({ type: 'asset', name: `${module}.svg`, source: svg }))
      }
    },
    generateBundle() {
      for (const [name, reference] of names) addresses.set(name, `./${this.getFileName(reference)}`)
    },
    transformIndexHtml: { order: 'post', handler: () => metas(addresses) },
  }
  const addresses = new Map<string, string>()

  const serve: Plugin = {
    name: 'course:serve',
    apply: 'serve',
    configureServer(server) {
      let compiled = compileCourse(folder, { lock: 'ignore' })
      const again = (file: string) => {
        if (relative(folder, file).startsWith('..')) return
        compiled = compileCourse(folder, { lock: 'ignore' })
        tell(server, compiled)
      }
      server.watcher.add(folder)
      server.watcher.on('all', (_event, file) => again(file))
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split(/[?#]/)[0] ?? ''
        const sprite = compiled.sprites.find(({ module }) => path.endsWith(`/@course/${module}.svg`))
        if (sprite) response.setHeader('content-type', 'image/svg+xml').end(sprite.svg)
        else if (path.endsWith('/@course/course.json')) {
          response.setHeader('content-type', 'application/json').end(packed(compiled))
          tell(server, compiled)
        } else next()
      })
    },
    transformIndexHtml() {
      const { sprites } = compileCourse(folder, { lock: 'ignore' })
      const served = sprites.map(({ module }) => [`sprite:${module}`, `./@course/${module}.svg`] as const)
      return metas(new Map([['course', './@course/course.json'], ...served]))
    },
  }
  return [build, serve]
}

function metas(addresses: ReadonlyMap<string, string>) {
  return [...addresses].map(([name, content]) => ({ tag: 'meta', attrs: { name, content }, injectTo: 'head' as const }))
}

function tell(server: ViteDevServer, { problems, course }: Compiled): void {
  const [first, ...more] = problems.filter(({ severity }) => severity === 'error')
  if (!first) {
    if (course) server.ws.send({ type: 'full-reload' })
    return
  }
  const message = [first, ...more].map(printProblem).join('\n')
  const loc = { file: first.file, line: first.line, column: first.column }
  server.ws.send({ type: 'error', err: { message, stack: '', id: first.file, loc, plugin: 'course' } })
}
