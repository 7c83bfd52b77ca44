import { type Document, isMap, isNode, isScalar, type LineCounter } from 'yaml'
import type { Problem } from '../problem.ts'

type Path = readonly (string | number)[]

interface Written {
  readonly file: string
  readonly document: Document.Parsed
  readonly lines: LineCounter
  readonly value: unknown
}

/**
 * A part of what an author wrote, found by its keys. It knows its value, its place, and how a person would name it.
 * Checks read parts and not the finished course, so that one slip in a file does not hide another. A part that was never
 * written can be asked for too: its problems are told at the nearest thing above it that was.
 */
export class Part {
  readonly value: unknown
  readonly #written: Written
  readonly #path: Path

  constructor(written: Written, path: Path = []) {
    this.#written = written
    this.#path = path
    this.value = path.reduce((value: unknown, key) => within(value, key), written.value)
  }

  get file(): string {
    return this.#written.file
  }

  get(...keys: Path): Part {
    return new Part(this.#written, [...this.#path, ...keys])
  }

  get isWritten(): boolean {
    return this.value !== undefined && this.value !== null
  }

  get isList(): boolean {
    return Array.isArray(this.value)
  }

  get items(): Part[] {
    return Array.isArray(this.value) ? this.value.map((_, at) => this.get(at)) : []
  }

  get keys(): string[] {
    return isRecord(this.value) ? Object.keys(this.value) : []
  }

  /** What it says in one line, or nothing where it says nothing or is no text. */
  get text(): string | undefined {
    return typeof this.value === 'string' ? oneLine(this.value) || undefined : undefined
  }

  problem(message: string, severity: Problem['severity'] = 'error'): Problem {
    return this.#told(this.#offset(), message, severity)
  }

  warning(message: string): Problem {
    return this.problem(message, 'warning')
  }

  /** Told at the key, where it is the key that is wrong. */
  problemAtKey(message: string): Problem {
    const parent: unknown = this.#node(this.#path.slice(0, -1))
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(this.#path.at(-1)))
      : undefined
    const key = pair?.key
    return this.#told(isNode(key) && key.range ? key.range[0] : this.#offset(), message, 'error')
  }

  #told(offset: number, message: string, severity: Problem['severity']): Problem {
    const { line, col } = this.#written.lines.linePos(offset)
    return { file: this.file, line, column: col, path: this.#name(), message, severity }
  }

  #offset(): number {
    for (let depth = this.#path.length; depth >= 0; depth--) {
      const node = this.#node(this.#path.slice(0, depth))
      if (isNode(node) && node.range) return node.range[0]
    }
    return 0
  }

  #node(path: Path): unknown {
    const { document } = this.#written
    return path.length === 0 ? document.contents : document.getIn(path, true)
  }

  // Members of a list are named by their id: a person does not count from zero.
  #name(): string {
    const names = this.#path.map((key, at) => {
      if (typeof key === 'string') return key
      const member = new Part(this.#written, this.#path.slice(0, at + 1))
      return member.get('id').text ?? member.get('sebutan').text ?? String(key + 1)
    })
    return names.join(' › ')
  }
}

/** The author's line breaks and indentation mean nothing in a sentence. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function within(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return typeof key === 'number' ? value[key] : undefined
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

function isRecord(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
