import { budgets } from './budgets.mjs'

const seconds = (value) => (value / 1000).toFixed(1)
const kilobytes = (value) => (value / 1024).toFixed(value < 10_240 ? 1 : 0)

const names = { physical: 'physical floor', stack: 'stack floor', ours: 'ours' }
const rounded = (value) => value.toFixed(value < 100 ? 1 : 0)

/** @param {readonly import('./selftest.mjs').Check[]} checks */
export function checksTable(checks) {
  return table(
    ['check of the throttle', 'expected', 'measured', ''],
    checks.map(({ what, expected, measured, isRight }) => [
      what,
      rounded(expected),
      rounded(measured),
      isRight ? 'right' : 'WRONG',
    ]),
  )
}

/** Medians, and beside each time how it stands to the stack floor. @param {Record<string, object>} medians by target */
export function visitsTable(medians) {
  const { stack } = medians
  const time = (of, key) => `${seconds(of[key])}${stack ? ` (${(of[key] / stack[key]).toFixed(2)})` : ''}`
  return table(
    [
      'target',
      'KB to first tap',
      'KB to offline-ready',
      'requests',
      'first paint s',
      'first tap s',
      'offline-ready s',
      'offline: paint s',
      'offline: interactive s',
    ],
    Object.entries(medians).map(([name, of]) => [
      names[name],
      kilobytes(of.bytesToTap),
      kilobytes(of.bytesToOffline),
      of.requests,
      ...['firstPaint', 'firstTap', 'offlineReady', 'offlinePaint', 'offlineTap'].map((key) => time(of, key)),
    ]),
  )
}

/** A line per budget; what could not be measured is left out, and the run says so elsewhere. */
export function budgetsTable(medians) {
  const rows = budgets.flatMap(({ what, of, atMost, write }) => {
    const value = Number(of(medians))
    if (Number.isNaN(value)) return []
    return [[what, write(value), write(atMost), value <= atMost ? 'pass' : 'OVER']]
  })
  return table(['budget', 'ours', 'at most', ''], rows)
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n')
}
