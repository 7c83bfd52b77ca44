import { readStyle } from './css.ts'
import { attributeOf, type Element, everyElement, readSvg, textOf } from './svg.ts'

export const viewBox = '0 0 320 180'

/** Longest picture file, in bytes. */
const mostBytes = 40_960

const allowed = new Set(
  'svg g path rect circle ellipse line polyline polygon text tspan title desc defs linearGradient radialGradient stop clipPath mask pattern use style'.split(
    ' ',
  ),
)

export interface Fault {
  readonly offset: number
  readonly message: string
}

/** What keeps a picture out of the course. Only drawing is let in: nothing that runs, moves, loads or leads away. */
export function* drawingFaults(svg: string): Generator<Fault> {
  const bytes = Buffer.byteLength(svg)
  if (bytes > mostBytes) yield { offset: 0, message: `${Math.ceil(bytes / 1024)} kB; paling besar 40 kB, sederhanakan` }
  const read = readSvg(svg)
  if (!read.ok) {
    yield read
    return
  }
  if (attributeOf(read.root, 'viewBox') !== viewBox) {
    yield { offset: read.root.offset, message: `harus memakai viewBox="${viewBox}"` }
  }
  for (const element of everyElement(read.root)) {
    const message = faultOf(element, element === read.root)
    if (message) yield { offset: element.offset, message }
  }
}

function faultOf(element: Element, isRoot: boolean): string | undefined {
  const { name, attributes } = element
  if (!allowed.has(name)) return `<${name}> tidak dipakai; simpan sebagai SVG polos (Inkscape: Plain SVG)`
  if (name === 'svg' && !isRoot) return '<svg> di dalam <svg> tidak dipakai; pakai <g>'
  for (const [key, value] of attributes) {
    if (/^on/i.test(key)) return `perintah ${key} tidak boleh ada; hapus`
    if (key.includes(':') && !/^(xlink:href|xml:space|xmlns:xlink)$/.test(key))
      return `${key} tidak dipakai; simpan sebagai SVG polos`
    if (/href$/i.test(key) && !value.startsWith('#')) return `${key} menunjuk ke luar gambar; hapus`
    if (leadsAway(value)) return `${key} menunjuk ke berkas lain; hapus`
  }
  if (name !== 'style') return undefined
  const css = textOf(element)
  if (leadsAway(css)) return 'gaya menunjuk ke berkas lain; hapus url(…)'
  return readStyle(css) ? undefined : 'gaya hanya memuat aturan biasa (.kelas, #id, nama tanda) dan @media'
}

function leadsAway(value: string): boolean {
  return /url\(\s*["']?(?!["']?#)/i.test(value) || /@import|javascript:/i.test(value)
}
