import type { BlockContent, Heading, RootContent, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Block, Inline } from '../../../domain/course.ts'
import type { Problem } from '../problem.ts'
import { type Reference, Remarks, readInlines } from './inline.ts'

export interface Prose {
  /** A thematic break (`---`) turns the page. */
  readonly pages: readonly { readonly blocks: readonly Block[]; readonly line: number }[]
  readonly references: readonly Reference[]
  readonly problems: readonly Problem[]
}

/**
 * Markdown to a small tree of blocks. What is not in the tree's list is refused with its line, raw HTML and pictures
 * above all, so that nothing an author writes can run or load anything. `linesAbove` stand in the file before the text.
 */
export function readMarkdown(file: string, markdown: string, linesAbove: number): Prose {
  const root = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  const remarks = new Remarks(file, linesAbove)
  const pages: { blocks: Block[]; line: number }[] = [{ blocks: [], line: linesAbove + 1 }]
  for (const node of root.children) {
    if (node.type === 'thematicBreak') pages.push({ blocks: [], line: remarks.place(node).line + 1 })
    else pages.at(-1)?.blocks.push(...readBlock(node, remarks, markdown))
  }
  return { pages, references: remarks.references, problems: remarks.problems }
}

function readBlock(node: RootContent, remarks: Remarks, markdown: string): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', text: readInlines(node.children, remarks) }]
    case 'heading':
      return readHeading(node, remarks, markdown)
    case 'list': {
      const items = node.children.map((item) => readItem(item.children, remarks))
      return [{ type: 'list', ordered: node.ordered ?? false, items }]
    }
    case 'blockquote':
      return readCallout(node.children, remarks, markdown)
    case 'table':
      return [readTable(node, remarks)]
    default:
      return remarks.refuse(node, refusals[node.type] ?? 'bentuk ini tidak dipakai; tulis sebagai paragraf')
  }
}

const refusals: Partial<Record<RootContent['type'], string>> = {
  html: 'HTML tidak dipakai; tulis dengan Markdown biasa',
  code: 'blok kode tidak dipakai; hapus spasi di awal baris',
  definition: 'tautan bernama tidak dipakai; tulis [kata](#istilah/id) atau [pasal](#dasar)',
}

// A line of --- right under a sentence makes a heading of it, where the author meant to turn the page.
function readHeading(node: Heading, remarks: Remarks, markdown: string): Block[] {
  const isUnderlined = markdown[node.position?.start.offset ?? 0] !== '#'
  if (isUnderlined) return remarks.refuse(node, 'beri baris kosong sebelum ---; tanpa itu kalimat ini menjadi judul')
  if (node.depth !== 2) return remarks.refuse(node, 'judul bagian ditulis dengan dua tanda pagar: ##')
  const [text, ...more] = readInlines(node.children, remarks)
  if (typeof text === 'string' && more.length === 0) return [{ type: 'heading', text }]
  return remarks.refuse(node, 'judul bagian hanya tulisan biasa; pindahkan tautan dan huruf tebal ke paragraf')
}

// GitHub's callout: a quotation whose first line is [!NOTE] or [!IMPORTANT].
function readCallout(
  nodes: readonly BlockContent[] | readonly RootContent[],
  remarks: Remarks,
  markdown: string,
): Block[] {
  const [first, ...rest] = nodes
  const opening = first?.type === 'paragraph' ? first.children[0] : undefined
  const mark = opening?.type === 'text' ? /^\[!(NOTE|IMPORTANT)\][ \t]*(\n|$)/.exec(opening.value) : null
  if (!first) return []
  if (first.type !== 'paragraph' || opening?.type !== 'text' || !mark) {
    return remarks.refuse(first, 'kutipan tidak dipakai; kotak catatan diawali baris > [!NOTE] atau > [!IMPORTANT]')
  }
  const left = { ...opening, value: opening.value.slice(mark[0].length) }
  const children = [...(left.value === '' ? [] : [left]), ...first.children.slice(1)]
  const inside = [...(children.length === 0 ? [] : [{ ...first, children }]), ...rest]
  if (inside.length === 0) return remarks.refuse(first, 'kotak catatan ini kosong; tulis isinya di baris > berikutnya')
  const blocks = inside.flatMap((node) => readBlock(node, remarks, markdown))
  return [{ type: 'callout', tone: mark[1] === 'IMPORTANT' ? 'important' : 'note', blocks }]
}

function readItem(nodes: readonly RootContent[], remarks: Remarks): Inline[] {
  const [only, second] = nodes
  if (second) return remarks.refuse(second, 'satu butir daftar hanya satu paragraf, tanpa daftar di dalamnya')
  if (only?.type === 'paragraph') return readInlines(only.children, remarks)
  return only ? remarks.refuse(only, 'butir daftar harus berupa tulisan') : []
}

function readTable({ children }: Table, remarks: Remarks): Block {
  const [head = [], ...rows] = children.map((row) => row.children.map((cell) => readInlines(cell.children, remarks)))
  return { type: 'table', head, rows }
}
