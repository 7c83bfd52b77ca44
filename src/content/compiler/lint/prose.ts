import type { Block, Inline } from '../../../domain/course.ts'
import type { AuthoredLesson } from '../read/module.ts'
import type { Text } from './text.ts'

/** The running text of a lesson, block by block, each told at its page. */
export function* proseOf({ part, prose }: AuthoredLesson): Generator<Text> {
  const names = part.get('halaman').items
  for (const [at, { blocks, line }] of prose.pages.entries()) {
    const path = prose.pages.length > 1 ? `halaman › ${names[at]?.text ?? at + 1}` : 'isi'
    const problem: Text['problem'] = (message, severity = 'error') => ({
      file: part.file,
      line,
      column: 1,
      path,
      message,
      severity,
    })
    for (const block of blocks) {
      const inlines = inlinesOf(block)
      const citations = inlines
        .flat()
        .flatMap((one) => (typeof one !== 'string' && 'citation' in one ? one.citation : []))
      const text = inlines.map(plain).join('\n\n')
      yield { kind: block.type === 'heading' ? 'judul' : 'prosa', text, citations, source: 'module', problem }
    }
  }
}

function inlinesOf(block: Block): (readonly Inline[])[] {
  switch (block.type) {
    case 'paragraph':
      return [block.text]
    case 'heading':
      return [[block.text]]
    case 'list':
      return [...block.items]
    case 'callout':
      return block.blocks.flatMap(inlinesOf)
    case 'table':
      return [block.head, ...block.rows].flat()
  }
}

function plain(inlines: readonly Inline[]): string {
  return inlines
    .map((one) => (typeof one === 'string' ? one : 'citation' in one ? '' : one.text))
    .join('')
    .replace(/\s*\(\s*[,;]?\s*\)/g, '')
}
