import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Problem } from './problem.ts'

export type Path = readonly (string | number)[]

/** A YAML text that remembers where everything stands, so that a fault found later still has its line. */
export interface Source {
  readonly file: string
  readonly value: unknown
  /** Tells a problem at the thing under `path`, or at the nearest thing above it that was written. */
  problem(path: Path, message: string, severity?: Problem['severity']): Problem
  /** Like `problem`, at the key instead of its value. */
  problemAtKey(path: Path, message: string): Problem
}

export type Read = { readonly ok: true; readonly source: Source } | { readonly ok: false; readonly problem: Problem }

/** Reports only the first syntax error: the rest is its echo. */
export function readYaml(file: string, text: string): Read {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' })
  const [error] = document.errors
  if (error) {
    const { line, col } = lines.linePos(error.pos[0])
    const message = syntaxMessage(error.code, text.split('\n')[line - 1] ?? '', error.message)
    return { ok: false, problem: { file, line, column: col, path: '', message, severity: 'error' } }
  }
  const value: unknown = document.toJS()
  const at = (offset: number, path: Path, message: string, severity: Problem['severity'] = 'error'): Problem => {
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col, path: nameOf(value, path), message, severity }
  }
  const source: Source = {
    file,
    value,
    problem: (path, message, severity) => at(offsetOf(document, path), path, message, severity),
    problemAtKey: (path, message) => at(keyOffsetOf(document, path), path, message),
  }
  return { ok: true, source }
}

function syntaxMessage(code: string, line: string, original: string): string {
  if (code === 'TAB_AS_INDENT' || /^\s*\t/.test(line)) return 'Indentasi memakai tab. Pakai spasi.'
  if (code === 'DUPLICATE_KEY') return 'Kunci ini ditulis dua kali. Hapus salah satunya.'
  if (/:\s.*:(\s|$)/.test(line) || original.includes('Nested mappings')) {
    return 'Kalimat yang memuat titik dua ditulis pada baris baru setelah tanda |.'
  }
  if (code === 'BAD_INDENT') return 'Indentasi tidak lurus. Samakan dengan baris di atasnya.'
  return 'Penulisan YAML di sini tidak terbaca. Periksa tanda kutip, tanda kurung, dan indentasi.'
}

function offsetOf(document: Document.Parsed, path: Path): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node: unknown = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

function keyOffsetOf(document: Document.Parsed, path: Path): number {
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
    if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0]
  }
  return isSeq(parent) && parent.range ? parent.range[0] : offsetOf(document, path)
}

// Lists are named by the id of their member; a person does not count from zero.
function nameOf(value: unknown, path: Path): string {
  const names: string[] = []
  let here = value
  for (const part of path) {
    here = typeof here === 'object' && here !== null ? Reflect.get(here, part) : undefined
    const id: unknown =
      typeof here === 'object' && here !== null && typeof part === 'number'
        ? (Reflect.get(here, 'id') ?? Reflect.get(here, 'sebutan'))
        : undefined
    names.push(typeof part === 'number' ? (typeof id === 'string' ? id : String(part + 1)) : part)
  }
  return names.join(' › ')
}
