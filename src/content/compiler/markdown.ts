import type { BlockContent, DefinitionContent, PhrasingContent, RootContent, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Block, Inline } from '../../domain/course.ts'
import type { Problem } from './problem.ts'

export interface Prose {
  /** Blocks of each page; a thematic break (`---`) turns the page. */
  readonly pages: readonly (readonly Block[])[]
  readonly references: readonly Reference[]
  readonly problems: readonly Problem[]
}

/** A term or a citation named in the text, with its place. */
export interface Reference {
  readonly kind: 'term' | 'citation'
  readonly name: string
  readonly line: number
  readonly column: number
}

/**
 * Markdown to a small tree of blocks. What is not in the tree's list is refused with its line, raw HTML and pictures
 * above all, so that nothing an author writes can run or load anything. `offset`: lines that stand above the text.
 */
export function readMarkdown(file: string, markdown: string, offset: number): Prose {
  const root = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  const reader = new Reader(file, offset)
  const pages: Block[][] = [[]]
  for (const node of root.children) {
    if (node.type === 'thematicBreak') pages.push([])
    else pages.at(-1)?.push(...reader.block(node))
  }
  return { pages, references: reader.references, problems: reader.problems }
}

type Positioned = RootContent | BlockContent | DefinitionContent | PhrasingContent

class Reader {
  readonly references: Reference[] = []
  readonly problems: Problem[] = []
  readonly #file: string
  readonly #offset: number

  constructor(file: string, offset: number) {
    this.#file = file
    this.#offset = offset
  }

  block(node: RootContent): Block[] {
    switch (node.type) {
      case 'paragraph':
        return [{ type: 'paragraph', text: this.inlines(node.children) }]
      case 'heading':
        return [{ type: 'heading', text: plain(this.inlines(node.children)) }]
      case 'list':
        return [
          {
            type: 'list',
            ordered: node.ordered ?? false,
            items: node.children.map((item) => this.item(item.children)),
          },
        ]
      case 'blockquote':
        return this.callout(node.children)
      case 'table':
        return [this.table(node)]
      default:
        return this.refuse(
          node,
          blockRefusals[node.type] ?? 'bentuk ini tidak dipakai di materi; tulis sebagai paragraf',
        )
    }
  }

  inlines(nodes: readonly PhrasingContent[]): Inline[] {
    return nodes.flatMap((node) => this.inline(node))
  }

  inline(node: PhrasingContent): Inline[] {
    switch (node.type) {
      case 'text':
        return [node.value.replace(/\s*\n\s*/g, ' ')]
      case 'strong':
        return [{ type: 'strong', text: plain(this.inlines(node.children)) }]
      case 'emphasis':
        return [{ type: 'emphasis', text: plain(this.inlines(node.children)) }]
      case 'link':
        return this.link(node.url, plain(this.inlines(node.children)), node)
      default:
        return this.refuse(
          node,
          inlineRefusals[node.type] ?? 'bentuk ini tidak dipakai di materi; tulis sebagai tulisan biasa',
        )
    }
  }

  link(url: string, words: string, node: Positioned): Inline[] {
    const { line, column } = this.#place(node)
    if (url.startsWith('#istilah/')) {
      const term = url.slice('#istilah/'.length)
      this.references.push({ kind: 'term', name: term, line, column })
      return [{ type: 'term', term, text: words }]
    }
    if (url === '#dasar' || url.startsWith('#dasar/')) {
      const citation = url === '#dasar' ? words : decodeURIComponent(url.slice('#dasar/'.length))
      this.references.push({ kind: 'citation', name: citation, line, column })
      return [{ type: 'citation', citation, text: words }]
    }
    return this.refuse(node, 'tautan hanya ke #istilah/… atau #dasar; alamat web ditulis sebagai tulisan biasa')
  }

  // GitHub's callout: a quotation whose first line is [!NOTE] or [!IMPORTANT].
  callout(nodes: readonly RootContent[]): Block[] {
    const [first, ...rest] = nodes
    const opening = first?.type === 'paragraph' ? first.children[0] : undefined
    const mark = opening?.type === 'text' ? /^\[!(NOTE|IMPORTANT)\]\s*/.exec(opening.value) : null
    if (first?.type !== 'paragraph' || opening?.type !== 'text' || !mark) {
      return first
        ? this.refuse(first, 'kutipan tidak dipakai; untuk kotak catatan awali dengan [!NOTE] atau [!IMPORTANT]')
        : []
    }
    const shortened = { ...opening, value: opening.value.slice(mark[0].length) }
    const paragraph = { ...first, children: [shortened, ...first.children.slice(1)] }
    const blocks = [paragraph, ...rest].flatMap((node) => this.block(node))
    return [{ type: 'callout', tone: mark[1] === 'IMPORTANT' ? 'important' : 'note', blocks }]
  }

  item(nodes: readonly RootContent[]): Inline[] {
    const [only, ...more] = nodes
    if (more[0]) return this.refuse(more[0], 'satu butir daftar hanya memuat satu kalimat atau paragraf')
    if (only?.type === 'paragraph') return this.inlines(only.children)
    return only ? this.refuse(only, 'butir daftar harus berupa tulisan') : []
  }

  table({ children }: Table): Block {
    const [head = [], ...rows] = children.map((row) => row.children.map((cell) => this.inlines(cell.children)))
    return { type: 'table', head, rows }
  }

  refuse(node: Positioned, message: string): [] {
    this.problems.push({ file: this.#file, ...this.#place(node), path: '', message, severity: 'error' })
    return []
  }

  #place(node: Positioned) {
    const { line = 1, column = 1 } = node.position?.start ?? {}
    return { line: line + this.#offset, column }
  }
}

const blockRefusals: Partial<Record<RootContent['type'], string>> = {
  html: 'HTML tidak boleh dipakai; tulis dengan Markdown biasa',
  code: 'blok kode tidak dipakai; hapus spasi di awal baris',
  definition: 'tautan bernama tidak dipakai; tulis [kata](#istilah/id) atau [pasal](#dasar)',
}

const inlineRefusals: Partial<Record<PhrasingContent['type'], string>> = {
  html: 'HTML tidak boleh dipakai; tulis dengan Markdown biasa',
  image: 'gambar diatur di kunci "gambar" pada bagian atas berkas, tidak di dalam tulisan',
  inlineCode: 'tanda ` tidak dipakai; pakai **tebal** bila perlu',
  break: 'pemaksa baris baru tidak dipakai; mulai paragraf baru dengan baris kosong',
}

function plain(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('')
}

/** Words of a page as a reader meets them. */
export function wordsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + count(textOf(block)), 0)
}

export function count(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}

function textOf(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return plain(block.text)
    case 'heading':
      return block.text
    case 'list':
      return block.items.map(plain).join(' ')
    case 'callout':
      return block.blocks.map(textOf).join(' ')
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(plain).join(' ')).join(' ')
  }
}
