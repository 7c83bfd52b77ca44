// node tools/gambar/ikon.mjs: draws the app's icon and makes its PNGs with Chromium. What it makes is committed.
import { mkdirSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { chromiumFlags, findChromium } from '../chromium.mjs'
import { mark } from './kit/shapes.mjs'

const folder = new URL('../../public/ikon/', import.meta.url)
const sogan = '#6b3e1a'
const paper = '#f6efe2'

/** The mark on paper; `share` of the square is the mark's, `radius` rounds the paper's corners. */
function icon(share, radius = 0) {
  const scale = (share * 512) / 24
  const edge = 256 - 12 * scale
  const corners = radius ? ` rx="${radius}"` : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><rect width="512" height="512"${corners} fill="${paper}"/><path d="${mark}" transform="translate(${edge} ${edge})scale(${scale})" fill="none" stroke="${sogan}" stroke-width="1.8" stroke-linecap="round"/></svg>\n`
}

const plain = icon(0.69, 112)
// A launcher may cut away all but a circle of four fifths: the mark's corners stay inside it.
const maskable = icon(0.5)
const pictures = [
  ['ikon-192', plain, 192],
  ['ikon-512', plain, 512],
  ['ikon-maskable-192', maskable, 192],
  ['ikon-maskable-512', maskable, 512],
  // iOS rounds the corners itself.
  ['apple-touch-icon', icon(0.62), 180],
]

mkdirSync(folder, { recursive: true })
writeFileSync(new URL('ikon.svg', folder), plain)
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags })
for (const [name, svg, size] of pictures) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`)
  writeFileSync(new URL(`${name}.png`, folder), await page.screenshot({ omitBackground: true }))
  await page.close()
}
await browser.close()
