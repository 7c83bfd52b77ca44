import { childrenOf, type Element, everyElement, readSvg, textOf } from '../picture/svg.ts'
import type { AuthoredModule } from '../read/module.ts'
import type { Text } from './text.ts'

const said = new Set(['text', 'title', 'desc'])

/** The words in a picture: drawn, or read out instead of it. One that cannot be read is told by its own check. */
export function* wordsInPicture({ file, svg }: AuthoredModule['pictures'][number]): Generator<Text> {
  const read = readSvg(svg)
  if (!read.ok) return
  for (const element of everyElement(read.root)) {
    const text = said.has(element.name) ? wordsOf(element).replace(/\s+/g, ' ').trim() : ''
    if (text === '') continue
    const above = svg.slice(0, element.offset).split('\n')
    const problem: Text['problem'] = (message, severity = 'error') => ({
      file,
      line: above.length,
      column: (above.at(-1)?.length ?? 0) + 1,
      path: element.name,
      message,
      severity,
    })
    yield { kind: 'gambar', text, citations: [], source: 'module', problem }
  }
}

function wordsOf(element: Element): string {
  return [textOf(element), ...childrenOf(element).map(wordsOf)].join(' ')
}
