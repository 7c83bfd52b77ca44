import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { writeHandWrittenPage } from './hand-written-page.mjs'

/** The first question of the course that has one answer, which both floors show; nothing else is like the app. */
export const floorTap = { control: 'input[type=radio]', answered: '[role=status]' }

/**
 * Two pages to compare with. `physical`: the least that a browser can do, a hand-written page with the course in one file.
 * `stack`: the packages that the app is made of, used in the obvious way, and one question.
 *
 * @param {string} dist the built app, whose course both take
 * @returns {Promise<{ physical: string, stack: string }>} folders
 */
export async function buildFloors(dist) {
  const files = courseFiles(dist)
  const first = firstQuestion(JSON.parse(files[0]).course)
  const out = mkdtempSync(join(tmpdir(), 'asn-netral-floors-'))
  const physical = join(out, 'physical')
  mkdirSync(physical)
  writeHandWrittenPage(physical, first, files)
  const stack = join(out, 'stack')
  await buildStack(stack, first)
  return { out, physical, stack }
}

/** The pack, the reference and the pictures, as index.html names them. */
function courseFiles(dist) {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const metas = [...html.matchAll(/<meta name="(?:course|reference|pictures)" content="([^"]+)"/g)]
  const names = metas.map(([, name]) => name).sort((a, b) => b.endsWith('.json') - a.endsWith('.json'))
  if (!names[0]?.endsWith('.json')) throw new Error(`${dist}/index.html names no course.`)
  return names.map((name) => readFileSync(join(dist, name), 'utf8'))
}

function firstQuestion({ modules }) {
  const lesson = modules.flatMap(({ lessons }) => lessons).find(({ check }) => check.kind === 'one')
  const { prompt, choices } = lesson.check
  return { title: lesson.title, text: lesson.remember, prompt, choices }
}

function buildStack(outDir, first) {
  return build({
    root: fileURLToPath(new URL('./stack', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    define: { __FIRST__: JSON.stringify(first) },
    build: { outDir, emptyOutDir: true, target: ['chrome106', 'safari15.4', 'firefox115'] },
    plugins: [
      VitePWA({
        strategies: 'generateSW',
        registerType: 'prompt',
        injectRegister: null,
        manifest: { name: 'Course', short_name: 'Course', display: 'standalone', start_url: '/', icons: [] },
        workbox: { globPatterns: ['**/*.{js,css,html,webmanifest}'], navigateFallback: '/index.html' },
      }),
    ],
  })
}
