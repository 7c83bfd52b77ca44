// node tools/gambar/compose.mjs: draws the pictures of the course and of the interface. What it draws is committed, so that
// anybody can look at it or put a better picture in its place; run it again only after changing a scene.
import { mkdirSync, writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { deviceScenes } from './interface/device.mjs'
import { learnerScenes } from './interface/learner.mjs'
import { picture, stack } from './kit/shapes.mjs'
import { scenes as counterScenes } from './uu-20-2023/at-the-counter.mjs'
import { scenes as lessonsOne } from './uu-20-2023/lessons-one.mjs'
import { scenes as lessonsTwo } from './uu-20-2023/lessons-two.mjs'
import { scenes as dutyScenes } from './uu-20-2023/on-duty.mjs'
import { scenes as phoneScenes } from './uu-20-2023/on-the-phone.mjs'

/** Six modules share 110 kB of pictures, packed; a picture above this size would take its neighbours' share. */
const mostBytes = 6 * 1024

const root = new URL('../../', import.meta.url)
const modules = {
  'uu-20-2023': { ...lessonsOne, ...lessonsTwo, ...counterScenes, ...phoneScenes, ...dutyScenes },
}

for (const [module, scenes] of Object.entries(modules)) {
  const folder = new URL(`modules/${module}/gambar/`, root)
  mkdirSync(folder, { recursive: true })
  const drawn = Object.entries(scenes).map(([name, body]) => [name, picture(body)])
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
