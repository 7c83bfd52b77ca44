import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSigned, longestSignature, type Stroke, signatureGrid, signaturePath } from '../../src/domain/signature.ts'

const { width, height } = signatureGrid

const anywhere = fc.record({
  x: fc.double({ min: -1e6, max: 1e6 }),
  y: fc.double({ min: -1e6, max: 1e6 }),
})
const onTheGrid = fc.record({ x: fc.integer({ min: 0, max: width }), y: fc.integer({ min: 0, max: height }) })

function linesOf(path: string): number[][][] {
  return path
    .split('M ')
    .slice(1)
    .map((line) => {
      const numbers = line.replace('L ', '').trim().split(' ').map(Number)
      return Array.from({ length: numbers.length / 2 }, (_, at) => numbers.slice(2 * at, 2 * at + 2))
    })
}

/** A hand that never stops and turns everywhere: nothing in it is straight. */
function scribble(length: number): Stroke {
  return Array.from({ length }, (_, at) => ({ x: (at * 97) % width, y: (at * 61) % height }))
}

describe('signaturePath', () => {
  it('writes moves and lines in whole numbers', () => {
    const path = signaturePath([
      [
        { x: 10.4, y: 20.6 },
        { x: 30, y: 40 },
        { x: 60, y: 10 },
      ],
      [{ x: 5, y: 5 }],
    ])

    expect(path).toBe('M 10 21 L 30 40 60 10 M 5 5 L 5 5')
  })

  it('leaves out what lies on a straight line, and what stands still', () => {
    const line = [0, 0, 1, 2, 3, 4, 100].map((x) => ({ x, y: 70 }))

    expect(signaturePath([line])).toBe('M 0 70 L 100 70')
  })

  it('keeps a loop that comes back to its start', () => {
    const loop = [
      { x: 10, y: 10 },
      { x: 90, y: 10 },
      { x: 90, y: 90 },
      { x: 10, y: 10 },
    ]

    expect(signaturePath([loop])).toBe('M 10 10 L 90 10 90 90 10 10')
  })

  it('is never too long and never leaves the grid, whatever was drawn', () => {
    const strokes = fc.array(fc.array(anywhere, { maxLength: 200 }), { maxLength: 150, size: 'max' })

    fc.assert(
      fc.property(strokes, (drawn) => {
        const path = signaturePath(drawn)

        expect(path.length).toBeLessThanOrEqual(longestSignature)
        expect(path).toMatch(/^[ML\d ]*$/)
        for (const [x = -1, y = -1] of linesOf(path).flat()) {
          expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('keeps the first and the last point of every line', () => {
    const strokes = fc.array(fc.array(onTheGrid, { minLength: 1, maxLength: 60 }), { maxLength: 100 })

    fc.assert(
      fc.property(strokes, (drawn) => {
        const ends = linesOf(signaturePath(drawn)).map((line) => [line[0], line.at(-1)])

        expect(ends).toEqual(drawn.map((line) => [line[0], line.at(-1)].map((point) => [point?.x, point?.y])))
      }),
      { numRuns: 50 },
    )
  })

  it('keeps as much of a long signature as fits, instead of refusing it', () => {
    const path = signaturePath([scribble(3000)])

    expect(path.length).toBeLessThanOrEqual(longestSignature)
    expect(path.length).toBeGreaterThan(longestSignature - 'M 320 140 '.length)
  })

  it('keeps the longest of too many lines, in the order in which they were drawn', () => {
    const dots = Array.from({ length: 400 }, (_, at) => [{ x: at % width, y: 3 }])
    const long = (y: number) => [
      { x: 0, y },
      { x: 300, y },
    ]

    const path = signaturePath([long(50), ...dots, long(60)])

    expect(path.length).toBeLessThanOrEqual(longestSignature)
    expect(path.startsWith('M 0 50 L 300 50 ')).toBe(true)
    expect(path.endsWith(' M 0 60 L 300 60')).toBe(true)
  })
})

describe('isSigned', () => {
  it('takes any line, and no mere tap', () => {
    const tap = [
      { x: 5.1, y: 5 },
      { x: 5.2, y: 5 },
    ]

    expect([[], [tap], [tap, tap], [tap, scribble(2)]].map(isSigned)).toEqual([false, false, false, true])
  })
})
