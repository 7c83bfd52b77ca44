import type { Block, Inline } from '../../../domain/course.ts'

/** Words as a reader meets them: what stands between spaces. */
export function wordsIn(text: string | undefined): number {
  return text?.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length ?? 0
}

/** Words of one page of a lesson. */
export function wordsOn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + wordsIn(textOf(block)), 0)
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
      return [block.head, ...block.rows].flat().map(plain).join(' ')
  }
}

function plain(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('')
}
