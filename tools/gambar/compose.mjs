// node tools/gambar/compose.mjs: draws the pictures of the course and of the interface. What it draws is committed, so that
// anybody can look at it or put a better picture in its place; run it again only after changing a scene.
import { mkdirSync, writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { deviceScenes } from './interface/device.mjs'
import { learnerScenes } from './interface/learner.mjs'
import { picture, stack } from './kit/shapes.mjs'

/**
 * The richest scene, six photos of three people each, has 7.8 kB; one above this size draws what nobody sees on a phone.
 * What travels is packed: the pictures of all six modules are some 60 kB of the 110 they share.
 */
const mostBytes = 8 * 1024

const root = new URL('../../', import.meta.url)
/** The files of each module's folder that hold its scenes. No picture of the course is drawn by hand. */
const modules = {
  'uu-20-2023': ['lessons-one', 'lessons-two', 'at-the-counter', 'on-the-phone', 'on-duty'],
  'pelayanan-publik': [
    'lessons-one',
    'lessons-two',
    'lessons-three',
    'at-the-counter',
    'at-the-clinic',
    'state-property',
    'aid',
    'records',
  ],
  'partai-politik': [
    'lessons-one',
    'lessons-two',
    'names-and-papers',
    'at-work',
    'invitations',
    'at-home',
    'in-the-family',
  ],
  'kampanye-dan-media-sosial': [
    'lessons-one',
    'lessons-two',
    'lessons-three',
    'on-the-phone',
    'profiles',
    'groups-and-screens',
    'photos-and-signs',
    'shirts-and-banners',
    'feasts',
    'fields',
  ],
  'tahapan-dan-sanksi': ['lessons-one', 'lessons-two', 'dates-and-sanctions', 'polling-day'],
  'memimpin-dan-melapor': ['lessons-one', 'lessons-two', 'orders', 'reports'],
}

for (const [module, files] of Object.entries(modules)) {
  const folder = new URL(`modules/${module}/gambar/`, root)
  mkdirSync(folder, { recursive: true })
  const imported = await Promise.all(files.map((file) => import(`./${module}/${file}.mjs`)))
  const drawn = imported.flatMap(({ scenes }) => Object.entries(scenes)).map(([name, body]) => [name, picture(body)])
  for (const [name, svg] of drawn) {
    if (svg.length > mostBytes) throw new Error(`${name}: ${svg.length} bytes, more than ${mostBytes}`)
    writeFileSync(new URL(`${name}.svg`, folder), svg)
    console.log(String(svg.length).padStart(6), name)
  }
  report(module, drawn.map(([, svg]) => svg).join(''))
}

const interfaceFolder = new URL('public/gambar/', root)
mkdirSync(interfaceFolder, { recursive: true })
const shown = stack({ ...learnerScenes, ...deviceScenes })
writeFileSync(new URL('antarmuka.svg', interfaceFolder), shown)
// The welcome stands on the first screen of all, before anything else of the app is there: it comes alone too.
writeFileSync(new URL('selamat-datang.svg', interfaceFolder), picture(learnerScenes['selamat-datang']))
report('antarmuka.svg', shown)

function report(what, text) {
  console.log(`${what}: ${text.length} bytes, ${brotliCompressSync(text).length} packed`)
}
