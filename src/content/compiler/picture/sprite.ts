import { readStyle, writeStyle } from './css.ts'
import { viewBox } from './fault.ts'
import { type Element, everyElement, readSvg, textOf } from './svg.ts'

export interface Drawing {
  readonly name: string
  readonly svg: string
}

/**
 * All pictures of a module in one file, each shown as `sprite.svg#name`: one request, and together they compress far
 * better. Pictures cannot disturb each other: ids get the picture's name before them, and rules of style hold only inside
 * the pictures that brought them. The drawings must be without fault.
 */
export function spriteOf(drawings: readonly Drawing[]): string {
  const sorted = [...drawings].sort((one, other) => (one.name < other.name ? -1 : 1))
  const groups: string[] = []
  const owners = new Map<string, string[]>()
  for (const { name, svg } of sorted) {
    const read = readSvg(svg)
    if (!read.ok) continue
    groups.push(groupOf(name, read.root))
    const css = withOwnIds(styleOf(read.root), name)
    if (css) owners.set(css, [...(owners.get(css) ?? []), `#${name}`])
  }
  const styles = [...owners].map(([css, names]) => {
    const scope = names.length === 1 ? names.join('') : `:is(${names.join(',')})`
    return writeStyle(readStyle(css) ?? [], scope)
  })
  // By structure and not by a class: a picture may have used any class itself.
  const css = `svg>g{display:none}svg>g:target{display:inline}${styles.join('')}`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"><style>${css}</style>${groups.join('')}</svg>`
}

// Fill, stroke and class may stand on a picture's own root and hold for all of it; what makes it a file of its own goes.
function groupOf(name: string, root: Element): string {
  const kept = root.attributes.filter(
    ([key]) => !/^(xmlns|viewBox$|width$|height$|x$|y$|version$|id$|role$|aria-)/.test(key),
  )
  const inside = write({ ...root, name: 'g', attributes: kept }, name)
  const bare = kept.length === 0 ? inside.replace(/^<g\/?>|<\/g>$/g, '') : inside
  return `<g id="${name}">${bare}</g>`
}

function write(element: Element, owner: string): string {
  const { name } = element
  const attributes = element.attributes.filter(([key]) => !key.startsWith('xmlns')).map(ownIds(owner))
  const written = attributes.map(([key, value]) => ` ${key}="${value.replaceAll('"', '&quot;')}"`).join('')
  const isProse = /^(text|tspan|title|desc)$/.test(name)
  const inside = element.children.flatMap((child) => {
    if (typeof child === 'string') return isProse ? child : []
    if (child.name === 'style') return []
    return write(child, owner)
  })
  return inside.length > 0 ? `<${name}${written}>${inside.join('')}</${name}>` : `<${name}${written}/>`
}

function ownIds(owner: string) {
  return ([key, value]: readonly [string, string]): readonly [string, string] => {
    if (key === 'id') return ['id', `${owner}_${value}`]
    if (/href$/.test(key)) return ['href', `#${owner}_${value.slice(1)}`]
    return [key, value.replaceAll(/url\(\s*["']?#([^"')]+)["']?\s*\)/g, `url(#${owner}_$1)`)]
  }
}

function styleOf(root: Element): string {
  const styles = [...everyElement(root)].filter(({ name }) => name === 'style')
  return writeStyle(readStyle(styles.map(textOf).join('')) ?? [])
}

// A #name in a selector and in url(#name); a colour such as #f1e4cc stands after a colon and is left alone.
function withOwnIds(css: string, owner: string): string {
  return css
    .replaceAll(/url\(\s*["']?#([^"')]+)["']?\s*\)/g, `url(#${owner}_$1)`)
    .replaceAll(/(^|[{}])([^{}@]+)(?=\{)/g, (_, before: string, selectors: string) => {
      return `${before}${selectors.replaceAll('#', `#${owner}_`)}`
    })
}
