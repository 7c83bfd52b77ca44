/** A place on the pad, in the grid's own measure; the pad may give fractions. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** One line from where the finger came down to where it was lifted. */
export type Stroke = readonly Point[]

export const signatureGrid = { width: 320, height: 140 } as const

/** As much as the log takes; the path is of ASCII, so characters are bytes. */
export const longestSignature = 2048

/** A tap alone is no signature: somewhere a line must have been drawn. */
export function isSigned(strokes: readonly Stroke[]): boolean {
  return strokes.some((stroke) => wholePoints(stroke).length > 1)
}

/**
 * The drawn lines as an SVG path of moves and lines in whole numbers: the ends of every line, then the point that is
 * farthest from what is drawn so far, and so on until nothing is off by much or no more fits. Of more lines than would
 * fit by their ends alone, the longest stay.
 */
export function signaturePath(strokes: readonly Stroke[]): string {
  const lines = fitting(strokes.map(wholePoints).filter((line) => line.length > 0))
  const kept = lines.map((line) => new Set([0, line.length - 1]))
  const drawn = () => pathOf(lines.map((line, of) => line.filter((_, at) => kept[of]?.has(at))))
  let length = drawn().length
  const spans = lines.map((line, of) => spanOf(line, of, 0, line.length - 1))
  for (let span = takeWidest(spans); span && span.away > tolerance; span = takeWidest(spans)) {
    const { of, from, at, to } = span
    const line = lines[of] ?? []
    length += wordsOf(line[at]).length + 1
    if (length > longestSignature) break
    kept[of]?.add(at)
    spans.push(spanOf(line, of, from, at), spanOf(line, of, at, to))
  }
  return drawn()
}

// Nobody sees a line that is off by less than the width of the pen.
const tolerance = 0.75

function pathOf(lines: readonly Stroke[]): string {
  return lines
    .map(([first, ...rest]) => {
      // A dot is a line to itself, or nothing would be seen of it.
      const others = rest.length > 0 ? rest : [first]
      return `M ${wordsOf(first)} L ${others.map(wordsOf).join(' ')}`
    })
    .join(' ')
}

function wordsOf(point: Point | undefined): string {
  return point ? `${point.x} ${point.y}` : ''
}

// A line that is down to its ends takes at most this: `M 320 140 L 320 140 `.
const mostLines = Math.floor(longestSignature / 'M 320 140 L 320 140 '.length)

function fitting(lines: readonly Stroke[]): readonly Stroke[] {
  if (lines.length <= mostLines) return lines
  const longest = new Set([...lines].sort((one, other) => lengthOf(other) - lengthOf(one)).slice(0, mostLines))
  return lines.filter((line) => longest.has(line))
}

function lengthOf(line: Stroke): number {
  return line.reduce((sum, point, at) => sum + distance(point, line[at - 1] ?? point), 0)
}

/** On the grid, without standing still. */
function wholePoints(stroke: Stroke): Point[] {
  const points: Point[] = []
  for (const { x, y } of stroke) {
    const point = { x: within(x, signatureGrid.width), y: within(y, signatureGrid.height) }
    const before = points.at(-1)
    if (before?.x !== point.x || before.y !== point.y) points.push(point)
  }
  return points
}

function within(value: number, most: number): number {
  return Math.min(most, Math.max(0, Math.round(value) || 0))
}

/** A part of a line that is drawn straight so far, and its point that is farthest from that (Ramer, Douglas, Peucker). */
interface Span {
  readonly of: number
  readonly from: number
  readonly at: number
  readonly to: number
  readonly away: number
}

function spanOf(line: Stroke, of: number, from: number, to: number): Span {
  let widest = { of, from, at: from, to, away: 0 }
  const [start, end] = [line[from], line[to]]
  if (!start || !end) return widest
  for (let at = from + 1; at < to; at++) {
    const point = line[at]
    const away = point ? distanceToSpan(point, start, end) : 0
    if (away > widest.away) widest = { ...widest, at, away }
  }
  return widest
}

function takeWidest(spans: Span[]): Span | undefined {
  const at = spans.reduce((best, { away }, place) => (away > (spans[best]?.away ?? 0) ? place : best), 0)
  return spans.splice(at, 1)[0]
}

function distanceToSpan(point: Point, start: Point, end: Point): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  const square = dx * dx + dy * dy
  // Measured to the span and not to the endless line, or a loop back to its start would collapse.
  const share =
    square === 0 ? 0 : Math.min(1, Math.max(0, ((point.x - start.x) * dx + (point.y - start.y) * dy) / square))
  return distance(point, { x: start.x + share * dx, y: start.y + share * dy })
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y)
}
