import { type Document, LineCounter, parseDocument, type Scalar, visit } from 'yaml'
import type { Problem } from '../problem.ts'
import { Part } from './part.ts'
import { syntaxSlip } from './syntax.ts'

export type Read = { readonly ok: true; readonly part: Part } | { readonly ok: false; readonly problem: Problem }

/** A YAML file as its parts, or its first slip of syntax: the rest is only the echo of it. */
export function readYaml(file: string, text: string): Read {
  const lines = new LineCounter()
  // YAML 1.2, so `ya`, `tidak` and `no` are words and a date is text.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' })
  const [error] = [...document.errors, ...document.warnings].sort((one, other) => one.pos[0] - other.pos[0])
  const at = error?.pos[0] ?? lostTextAt(document)
  if (at === undefined) return { ok: true, part: new Part({ file, document, lines, value: document.toJS() }) }
  const { line, col } = lines.linePos(at)
  const { column, message } = syntaxSlip(error?.code, text.split('\n')[line - 1] ?? '', col)
  return { ok: false, problem: { file, line, column, path: '', message, severity: 'error' } }
}

// " #" begins a remark in YAML, and the rest of a sentence would be lost without a word. A remark proper has a space
// after its mark.
function lostTextAt(document: Document.Parsed): number | undefined {
  let at: number | undefined
  visit(document, {
    Scalar(_key, node: Scalar) {
      if (node.type === 'PLAIN' && node.comment && !/^\s/.test(node.comment)) at ??= node.range?.[0]
    },
  })
  return at
}
