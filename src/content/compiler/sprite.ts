export interface Drawing {
  readonly name: string
  readonly svg: string
}

const viewBox = '0 0 320 180'

/** What keeps a picture out of the course, in an author's words; `undefined` when it is fit. */
export function drawingFault(svg: string): string | undefined {
  if (!/^\s*(<\?xml[^>]*\?>\s*)?<svg[\s>]/.test(svg)) return 'bukan berkas SVG'
  if (!svg.includes(`viewBox="${viewBox}"`)) return `harus memakai viewBox="${viewBox}"`
  if (/<(script|foreignObject|image|iframe|a)[\s>]/i.test(svg))
    return 'memuat skrip, gambar luar, atau tautan; simpan sebagai SVG polos'
  if (/\son\w+\s*=/i.test(svg)) return 'memuat perintah (onclick dan sejenisnya); simpan sebagai SVG polos'
  if (/(?:href|src)\s*=\s*["'](?!#)/i.test(svg) || /url\(\s*["']?(?!["']?#)/i.test(svg) || /@import/i.test(svg)) {
    return 'menunjuk ke berkas lain; simpan sebagai SVG polos'
  }
  return undefined
}

/**
 * All pictures of a module in one file, each shown as `sprite.svg#name`: one request, and together they compress far
 * better. Ids inside a picture get its name before them. Styles that most pictures share stand once; another style is
 * bound to its own picture, so that pictures cannot disturb each other.
 */
export function spriteOf(drawings: readonly Drawing[]): string {
  const sorted = [...drawings].sort((one, other) => (one.name < other.name ? -1 : 1))
  const parts = sorted.map(({ name, svg }) => ({ name, ...partsOf(svg) }))
  const shared = mostCommon(parts.map(({ style }) => style))
  const styles = parts.filter(({ style }) => style !== shared).map(({ name, style }) => scoped(style, name))
  const groups = parts.map(({ name, body }) => {
    return `<g class="picture" id="${name}">${prefixIds(body, name)}</g>`
  })
  const css = `.picture{display:none}.picture:target{display:inline}${shared}${styles.join('')}`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"><style>${css}</style>${groups.join('')}</svg>`
}

function mostCommon(styles: readonly string[]): string {
  const times = new Map<string, number>()
  for (const style of styles) times.set(style, (times.get(style) ?? 0) + 1)
  return [...times].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))[0]?.[0] ?? ''
}

// Selectors of rules, also inside @media, get the picture's id before them and so win over the shared ones.
function scoped(css: string, name: string): string {
  return css.replaceAll(/(^|[{}])([^{}@]+)(?=\{)/g, (_rule, before: string, selectors: string) => {
    const bound = selectors.split(',').map((selector) => `#${name} ${selector.trim()}`)
    return `${before}${bound.join(',')}`
  })
}

function partsOf(svg: string): { body: string; style: string } {
  const inner = svg.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '')
  const styles = [...inner.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css ?? '')
  const body = inner.replaceAll(/<style[^>]*>[\s\S]*?<\/style>/g, '').replaceAll(/<!--[\s\S]*?-->/g, '')
  return { body: body.replaceAll(/>\s+</g, '><').trim(), style: minified(styles.join('')) }
}

function minified(css: string): string {
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s*([{}:;,])\s*/g, '$1')
    .replaceAll(';}', '}')
    .trim()
}

function prefixIds(body: string, name: string): string {
  return body
    .replaceAll(/\sid="([^"]+)"/g, ` id="${name}-$1"`)
    .replaceAll(/url\(#([^)]+)\)/g, `url(#${name}-$1)`)
    .replaceAll(/href="#([^"]+)"/g, `href="#${name}-$1"`)
}
