/** One element of a picture. Attribute values are kept as written. */
export interface Element {
  readonly name: string
  readonly attributes: readonly (readonly [name: string, value: string])[]
  readonly children: readonly (Element | string)[]
  /** Where its tag begins in the file. */
  readonly offset: number
}

export type ReadSvg =
  | { readonly ok: true; readonly root: Element }
  | { readonly ok: false; readonly offset: number; readonly message: string }

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^>[]*>|<!\[CDATA\[(?<data>[\s\S]*?)\]\]>|<\/(?<close>[\w:.-]+)\s*>|<(?<open>[\w:.-]+)(?<attributes>(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>|(?<text>[^<]+)/gy
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const looseAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i

/**
 * Reads a picture as far as XML must be well formed: all pictures of a module end in one file, and one that is broken would
 * take the others with it.
 */
export function readSvg(svg: string): ReadSvg {
  const top: (Element | string)[] = []
  const open: { name: string; children: (Element | string)[]; offset: number }[] = []
  const scanner = new RegExp(token)
  const fail = (offset: number, message: string): ReadSvg => ({ ok: false, offset, message })
  while (scanner.lastIndex < svg.length) {
    const offset = scanner.lastIndex
    const groups = scanner.exec(svg)?.groups
    if (!groups) return fail(offset, 'tanda < di sini tidak terbaca; simpan ulang sebagai SVG polos')
    const { data, close, open: name, attributes = '', empty, text } = groups
    const inside = open.at(-1)?.children ?? top
    if (looseAmpersand.test(attributes + (text ?? ''))) return fail(offset, 'tanda & ditulis &amp;')
    if (data !== undefined || text !== undefined) inside.push(data ?? text ?? '')
    if (name !== undefined) {
      const read = [...attributes.matchAll(attribute)].map(
        ([, key = '', double, single]) => [key, double ?? single ?? ''] as const,
      )
      const keys = read.map(([key]) => key)
      if (new Set(keys).size < keys.length) return fail(offset, `ada atribut yang ditulis dua kali di <${name}>`)
      const children: (Element | string)[] = []
      inside.push({ name, attributes: read, children, offset })
      if (!empty) open.push({ name, children, offset })
    }
    if (close !== undefined && open.pop()?.name !== close)
      return fail(offset, `</${close}> menutup tanda yang tidak dibuka`)
  }
  const unclosed = open.at(-1)
  if (unclosed) return fail(unclosed.offset, `<${unclosed.name}> belum ditutup`)
  const [root, ...others] = top.filter((node) => typeof node !== 'string')
  if (root?.name !== 'svg' || others.length > 0) return fail(0, 'bukan berkas SVG')
  return { ok: true, root }
}

export function attributeOf({ attributes }: Element, name: string): string | undefined {
  return attributes.find(([key]) => key === name)?.[1]
}

export function childrenOf({ children }: Element): Element[] {
  return children.filter((child) => typeof child !== 'string')
}

export function textOf({ children }: Element): string {
  return children.filter((child) => typeof child === 'string').join('')
}

/** An element and all that is in it. */
export function* everyElement(element: Element): Generator<Element> {
  yield element
  for (const child of childrenOf(element)) yield* everyElement(child)
}
