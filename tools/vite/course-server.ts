import { dirname, resolve, sep } from 'node:path'
import type { ErrorPayload, ViteDevServer } from 'vite'
import { compileCourse } from '../../src/content/compiler/compile.ts'
import { isError, type Problem, printProblem } from '../../src/content/compiler/problem.ts'
import { type CourseFile, filesOf } from './course-files.ts'

/** Where the development server gives a file of the course. */
export function servedPath({ name }: CourseFile): string {
  return `@course/${name}`
}

// An editor saves in several strokes; one look after the last is enough.
const settledMs = 50

/**
 * Serves the course while it is written, drafts too, and shows what is wrong over the page, from which the editor opens at
 * the line. The last course without fault stays, so that mending goes on where it was. Gives the files served now.
 */
export function serveCourse(server: ViteDevServer, folder: string): () => readonly CourseFile[] {
  let files: readonly CourseFile[] = []
  let fault: ErrorPayload | undefined
  let timer: NodeJS.Timeout | undefined

  const look = () => {
    const compiled = compileCourse(folder, { lock: 'ignore', drafts: true })
    fault = compiled.course ? undefined : faultOf(compiled.problems.filter(isError), dirname(folder))
    if (compiled.course) files = filesOf(compiled)
    server.ws.send(fault ?? { type: 'full-reload' })
  }
  look()

  server.watcher.add(folder)
  server.watcher.on('all', (_event, file) => {
    if (!resolve(file).startsWith(folder + sep)) return
    clearTimeout(timer)
    timer = setTimeout(look, settledMs)
  })
  // A page that is opened while something is wrong is told so too.
  server.ws.on('connection', (socket) => {
    if (fault) socket.send(JSON.stringify(fault))
  })
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = files.find((candidate) => pathname.endsWith(`/${servedPath(candidate)}`))
    if (!file) return next()
    response.setHeader('Content-Type', 'application/json')
    response.setHeader('Cache-Control', 'no-store')
    response.end(file.source)
  })
  return () => files
}

function faultOf(problems: readonly Problem[], root: string): ErrorPayload {
  const [first] = problems
  const message = `Isi kursus belum benar.\n\n${problems.map(printProblem).join('\n')}`
  const place = first && {
    id: resolve(root, first.file),
    loc: { file: resolve(root, first.file), line: first.line, column: first.column },
  }
  return { type: 'error', err: { message, stack: '', plugin: 'course', ...place } }
}
