import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname } from 'node:path'
import { build, createServer } from 'vite'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { recordCourse } from '../../src/content/compiler/lock/record.ts'
import { coursePlugin } from '../../tools/vite/course-plugin.ts'
import { type CourseFolder, courseFolder } from './support/course-folder.ts'
import { lesson, module, scenario } from './support/slip.ts'

const page = '<!doctype html><html lang="id"><head><title>Uji</title></head><body></body></html>'

function appWith(change: (folder: CourseFolder) => void = () => {}): CourseFolder {
  const folder = courseFolder().write('../index.html', page)
  recordCourse(folder.path)
  change(folder)
  return folder
}

async function built(folder: CourseFolder): Promise<Map<string, string>> {
  const root = dirname(folder.path)
  const result = await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'silent',
    plugins: [coursePlugin()],
    build: { write: false },
  })
  if (!('output' in result)) throw new Error('one bundle was asked for')
  return new Map(result.output.map((file) => [file.fileName, String(file.type === 'asset' ? file.source : file.code)]))
}

describe('a build', () => {
  it('tells the page where the pack, the reference and the pictures lie', async () => {
    const files = await built(appWith())

    const html = files.get('index.html') ?? ''
    const [, pack = ''] = /<meta name="course" content="\.\/(assets\/course-[\w-]{8}\.json)">/.exec(html) ?? []
    const [, pictures = ''] = /<meta name="pictures" content="\.\/(assets\/pictures-[\w-]{8}\.json)">/.exec(html) ?? []
    const [, reference = ''] =
      /<meta name="reference" content="\.\/(assets\/reference-[\w-]{8}\.json)">/.exec(html) ?? []
    expect(JSON.parse(files.get(pack) ?? '')).toMatchObject({ format: 1, course: { id: 'asn-netral' } })
    expect(JSON.parse(files.get(reference) ?? '')).toMatchObject({
      format: 1,
      reference: { changes: [{ id: 'undang-undang-baru' }] },
    })
    expect(JSON.parse(files.get(pictures) ?? '').pelayanan).toContain('<g id="loket">')
  })

  it.each([
    ['course', lesson, 'judul: Di loket', 'judul: Di loket kita'],
    ['reference', 'perbuatan.yaml', 'alasan: Layanan tidak memandang', 'alasan: Layanan tidak melihat'],
  ])('changes the %s and the page alone when a sentence of %s is mended', async (name, file, from, to) => {
    const folder = appWith()
    const before = await built(folder)
    expect(await built(folder)).toEqual(before)

    const after = await built(folder.change(file, from, to))

    const changed = [...after].filter(([name, content]) => before.get(name) !== content).map(([name]) => name)
    expect(changed.map((name) => name.replace(/-[\w-]{8}\./, '-HASH.')).sort()).toEqual([
      `assets/${name}-HASH.json`,
      'index.html',
    ])
  })

  it('stops with every fault of the course', async () => {
    const folder = appWith((course) =>
      course.change(scenario, 'masa: kampanye', 'masa: pesta').change(module, 'menit: 5', 'menit: lima'),
    )

    await expect(built(folder)).rejects.toThrow(
      /modul\.yaml:7:8 {2}menit: harus bilangan bulat[\s\S]*baju-kering\.yaml:6:7 {2}masa: "pesta" tidak dikenal/,
    )
  })

  it('stops when a question was never recorded', async () => {
    await expect(built(courseFolder().write('../index.html', page))).rejects.toThrow('jalankan npm run kunci')
  })
})

describe('the development server', () => {
  async function served(folder: CourseFolder) {
    const server = await createServer({
      root: dirname(folder.path),
      configFile: false,
      logLevel: 'silent',
      appType: 'custom',
      plugins: [coursePlugin()],
      server: { middlewareMode: true, ws: false, hmr: false },
    })
    const http = createHttpServer(server.middlewares).listen(0)
    onTestFinished(async () => {
      http.close()
      await server.close()
    })
    // A change before the watcher has looked at the folder would be taken for its first state.
    await vi.waitFor(() => expect(server.watcher.getWatched()).toHaveProperty([dirname(`${folder.path}/${scenario}`)]))
    // The address of a server that listens on a port is no string.
    const { port } = http.address() as AddressInfo
    const send = vi.spyOn(server.ws, 'send').mockImplementation(() => {})
    const now = async (file: string) => (await fetch(`http://localhost:${port}/@course/${file}.json`)).json()
    return { server, send, courseNow: () => now('course'), referenceNow: () => now('reference') }
  }

  it('serves the course, drafts too, and tells the page where', async () => {
    const { server, courseNow, referenceNow } = await served(
      appWith((course) => course.change(module, 'status: terbit', 'status: draf')),
    )

    const html = await server.transformIndexHtml('/', page)

    expect(html).toContain('<meta name="course" content="./@course/course.json">')
    expect(html).toContain('<meta name="reference" content="./@course/reference.json">')
    expect(html).toContain('<meta name="pictures" content="./@course/pictures.json">')
    expect(await courseNow()).toMatchObject({ course: { modules: [{ id: 'pelayanan' }] } })
    expect(await referenceNow()).toMatchObject({ format: 1, reference: { disputes: [{ id: 'hadir-kampanye' }] } })
  })

  it('shows a fault over the page with its file and line, and goes on when it is mended', {
    timeout: 20_000,
  }, async () => {
    const folder = appWith()
    const { send, courseNow } = await served(folder)

    folder.change(scenario, 'masa: kampanye', 'masa: pesta')
    await vi.waitFor(() => expect(send).toHaveBeenCalled(), { timeout: 5000 })

    const file = `${folder.path}/${scenario}`
    expect(send).toHaveBeenLastCalledWith({
      type: 'error',
      err: expect.objectContaining({
        message: expect.stringContaining('masa: "pesta" tidak dikenal'),
        loc: { file, line: 6, column: 7 },
      }),
    })
    expect(await courseNow()).toMatchObject({ course: { modules: [{ id: 'pelayanan' }] } })

    folder.change(scenario, 'masa: pesta', 'masa: masa-tenang')
    await vi.waitFor(() => expect(send).toHaveBeenLastCalledWith({ type: 'full-reload' }), { timeout: 5000 })

    expect(await courseNow()).toMatchObject({ course: { modules: [{ scenarios: [{ phase: 'quiet' }] }] } })
  })
})
