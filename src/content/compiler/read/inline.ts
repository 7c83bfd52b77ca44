import type { Link, Nodes, PhrasingContent } from 'mdast'
import type { Inline } from '../../../domain/course.ts'
import type { Problem } from '../problem.ts'

/** A term or a citation named in running text, with its place. */
export interface Reference {
  readonly kind: 'term' | 'citation'
  readonly name: string
  problem(message: string): Problem
}

/** What is noticed while a text is read, with true places in its file. */
export class Remarks {
  readonly references: Reference[] = []
  readonly problems: Problem[] = []
  readonly #file: string
  readonly #linesAbove: number

  constructor(file: string, linesAbove: number) {
    this.#file = file
    this.#linesAbove = linesAbove
  }

  place({ position }: Nodes): { line: number; column: number } {
    const { line = 1, column = 1 } = position?.start ?? {}
    return { line: line + this.#linesAbove, column }
  }

  refer(kind: Reference['kind'], name: string, node: Nodes): void {
    this.references.push({ kind, name, problem: (message) => this.#problem(node, message) })
  }

  /** Tells a problem and gives nothing to draw. */
  refuse(node: Nodes, message: string): [] {
    this.problems.push(this.#problem(node, message))
    return []
  }

  #problem(node: Nodes, message: string): Problem {
    return { file: this.#file, ...this.place(node), path: '', message, severity: 'error' }
  }
}

export function readInlines(nodes: readonly PhrasingContent[], remarks: Remarks): Inline[] {
  return nodes.flatMap((node) => readInline(node, remarks))
}

function readInline(node: PhrasingContent, remarks: Remarks): Inline[] {
  switch (node.type) {
    case 'text':
      return [node.value.replace(/\s*\n\s*/g, ' ')]
    case 'strong':
    case 'emphasis':
      return readStressed(node.type, node.children, remarks)
    case 'link':
      return readLink(node, remarks)
    default:
      return remarks.refuse(node, refusals[node.type] ?? 'bentuk ini tidak dipakai; tulis sebagai tulisan biasa')
  }
}

const refusals: Partial<Record<PhrasingContent['type'], string>> = {
  html: 'HTML tidak dipakai; tulis dengan Markdown biasa',
  image: 'gambar tidak ditaruh di dalam tulisan; sebut di kunci "gambar" pada bagian atas berkas',
  imageReference: 'gambar tidak ditaruh di dalam tulisan; sebut di kunci "gambar" pada bagian atas berkas',
  inlineCode: 'tanda ` tidak dipakai; pakai **tebal** bila perlu',
  break: 'baris baru paksa tidak dipakai; hapus spasi atau \\ di akhir baris, atau mulai paragraf baru',
  linkReference: 'tautan bernama tidak dipakai; tulis [kata](#istilah/id) atau [pasal](#dasar)',
}

// A link in the middle of bold words stays a link, and the words around it stay bold.
function readStressed(type: 'strong' | 'emphasis', nodes: readonly PhrasingContent[], remarks: Remarks): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === 'text') return [{ type, text: node.value.replace(/\s*\n\s*/g, ' ') }]
    if (node.type === 'link') return readLink(node, remarks)
    return remarks.refuse(node, 'pakai satu tanda saja: tebal atau miring')
  })
}

function readLink(link: Link, remarks: Remarks): Inline[] {
  const { url, children } = link
  const [only, second] = children
  if (only?.type !== 'text' || second) {
    return remarks.refuse(link, 'di dalam kurung siku hanya tulisan biasa; taruh tanda tebal atau miring di luarnya')
  }
  const text = only.value.replace(/\s*\n\s*/g, ' ')
  if (url.startsWith('#istilah/')) {
    const term = url.slice('#istilah/'.length)
    remarks.refer('term', term, link)
    return [{ type: 'term', term, text }]
  }
  const citation = url === '#dasar' ? text : decoded(url, '#dasar/')
  if (citation === undefined) {
    return remarks.refuse(link, 'tautan hanya ke #istilah/… atau #dasar; alamat web ditulis tanpa tautan')
  }
  remarks.refer('citation', citation, link)
  return [{ type: 'citation', citation, text }]
}

function decoded(url: string, start: string): string | undefined {
  if (!url.startsWith(start)) return undefined
  try {
    return decodeURIComponent(url.slice(start.length))
  } catch {
    // A lone % is no code: the author wrote the citation as it is.
    return url.slice(start.length)
  }
}
