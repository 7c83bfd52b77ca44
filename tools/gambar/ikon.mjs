// node tools/gambar/ikon.mjs: draws the app's icon and makes its PNGs with Chromium. Output is committed.
import { mkdirSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findChromium } from '../chromium.mjs'

const folder = new URL('../../public/ikon/', import.meta.url)
mkdirSync(folder, { recursive: true })

// Over two, under two: the woven mark. `room` is the share of the square that it fills.
const weave =
  'M1.5 3h9M1.5 6h9M1.5 9h9M13.5 15h9M13.5 18h9M13.5 21h9M15 1.5v9M18 1.5v9M21 1.5v9M3 13.5v9M6 13.5v9M9 13.5v9'
function icon({ room, radius, paper = '#6b3e1a', thread = '#fffaf1' }) {
  const scale = (room * 512) / 24
  const edge = (512 - 24 * scale) / 2
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><rect width="512" height="512" rx="${radius}" fill="${paper}"/><path transform="translate(${edge} ${edge}) scale(${scale})" d="${weave}" fill="none" stroke="${thread}" stroke-width="1.7" stroke-linecap="round"/></svg>\n`
}

const plain = icon({ room: 0.72, radius: 112 })
// A mask may cut everything outside the middle 80 %, as a circle.
const maskable = icon({ room: 0.5, radius: 0 })
writeFileSync(new URL('ikon.svg', folder), plain)

const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] })
for (const [name, svg, size] of [
  ['ikon-192', plain, 192],
  ['ikon-512', plain, 512],
  ['ikon-maskable-192', maskable, 192],
  ['ikon-maskable-512', maskable, 512],
  ['apple-touch-icon', icon({ room: 0.62, radius: 0 }), 180],
]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
  writeFileSync(new URL(`${name}.png`, folder), await page.screenshot({ omitBackground: true }))
  await page.close()
}
await browser.close()
