// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { drawingFaults } from '../../../../src/content/compiler/picture/fault.ts'
import { spriteOf } from '../../../../src/content/compiler/picture/sprite.ts'

function drawing(inside: string, attributes = ''): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180"${attributes}>${inside}</svg>`
}

function rulesOf(sprite: string): string {
  return /<style>(.*?)<\/style>/.exec(sprite)?.[1] ?? ''
}

describe('spriteOf', () => {
  it('puts pictures side by side in the order of their names, whatever order they come in', () => {
    const [perahu, loket] = [
      { name: 'perahu', svg: drawing('<path d="M1 1"/>') },
      { name: 'loket', svg: drawing('<path d="M0 0"/>') },
    ]

    expect(spriteOf([perahu, loket])).toBe(spriteOf([loket, perahu]))
    expect(spriteOf([perahu, loket])).toContain('<g id="loket"><path d="M0 0"/></g><g id="perahu"><path d="M1 1"/></g>')
  })

  it('shows a picture only where it is asked for', () => {
    expect(rulesOf(spriteOf([]))).toBe('svg>g{display:none}svg>g:target{display:inline}')
  })

  it('keeps the styles of two pictures apart, also in the dark', () => {
    const [light, dark] = ['.s{fill:#fff}', '@media (prefers-color-scheme: dark) { .s, path.f { fill : #000 } }']
    const sprite = spriteOf([
      { name: 'loket', svg: drawing(`<style>${light}${dark}</style><path class="s"/>`) },
      { name: 'perahu', svg: drawing('<style>.s{fill:#00f}</style><path class="s"/>') },
    ])

    expect(rulesOf(sprite)).toContain(
      '#loket .s{fill:#fff}@media(prefers-color-scheme:dark){#loket .s,#loket path.f{fill:#000}}#perahu .s{fill:#00f}',
    )
  })

  it('writes a style that pictures share once', () => {
    const svg = drawing('<style>.s{fill:#fff}</style><path class="s"/>')

    const sprite = spriteOf([
      { name: 'loket', svg },
      { name: 'perahu', svg },
    ])

    expect(rulesOf(sprite)).toContain(':is(#loket,#perahu) .s{fill:#fff}')
  })

  it('gives every id its picture, so that no gradient is taken from another', () => {
    const svg = drawing(
      `<style>#a{fill:url(#b)}</style><defs><linearGradient id="b"/></defs><path id="a" stroke="url('#b')"/><use xlink:href="#a"/>`,
      ' xmlns:xlink="http://www.w3.org/1999/xlink"',
    )

    const sprite = spriteOf([{ name: 'loket', svg }])

    expect(rulesOf(sprite)).toContain('#loket #loket_a{fill:url(#loket_b)}')
    expect(sprite).toContain(
      '<g id="loket"><defs><linearGradient id="loket_b"/></defs><path id="loket_a" stroke="url(#loket_b)"/><use href="#loket_a"/></g>',
    )
  })

  it('keeps what a picture says on its root, and drops remarks and empty lines', () => {
    const svg = `<?xml version="1.0"?>\n<!-- dibuat tangan -->\n${drawing('\n  <!-- meja -->\n  <path d="M0 0"/>\n', ' fill="none" width="320"')}\n`

    expect(spriteOf([{ name: 'loket', svg }])).toContain('<g id="loket"><g fill="none"><path d="M0 0"/></g></g>')
  })

  it('keeps words in a picture as they stand', () => {
    const svg = drawing('<text x="1"> Kotak <tspan>suara</tspan> &amp; bilik</text>')

    expect(spriteOf([{ name: 'loket', svg }])).toContain('<text x="1"> Kotak <tspan>suara</tspan> &amp; bilik</text>')
  })

  it('is well formed, and each of its pictures keeps all it draws', () => {
    const style = '<style>.s{fill:#f1e4cc}@media(prefers-color-scheme:dark){.s{fill:#3a2c20}}</style>'
    const svg = drawing(`${style}<path d="M0 0h320v180H0z" class="s"/><g fill="none"><circle r="3"/></g>`)
    expect([...drawingFaults(svg)]).toEqual([])

    const document = new DOMParser().parseFromString(
      spriteOf(['a', 'b'].map((name) => ({ name, svg }))),
      'image/svg+xml',
    )

    expect([...document.querySelectorAll('svg > g')].map(({ id }) => id)).toEqual(['a', 'b'])
    expect(document.querySelectorAll('#b .s, #b circle')).toHaveLength(2)
  })
})
