const kb = 1024
const mb = 1024 * kb
const ms = (value) => `${Math.round(value)} ms`
// Chromium does not tell of shorter ones.
const taskMs = (value) => (value === 0 ? 'under 50 ms' : ms(value))

/** The physical floor itself scores 0.42 to 0.48 on a calm machine: above this, something else was measured. */
export const voidAbove = 0.55

/**
 * What the app is held to. `of` takes the medians of the run: `ours` and `stack` from the visits, `at4`, `at6` and `memory`
 * from playing the first module, `check` from checking the course on this machine as it is.
 */
export const budgets = [
  ratio('First tap answered', 'firstTap', 0.6),
  ratio('First paint', 'firstPaint', 0.6),
  ratio('Ready for offline, whole course', 'offlineReady', 2),
  ratio('Offline start: first paint', 'offlinePaint', 0.7),
  ratio('Offline start: interactive at the place of resume', 'offlineTap', 1.2),
  {
    what: 'On the wire until ready for offline',
    of: ({ ours }) => ours?.bytesToOffline,
    atMost: 480 * kb,
    write: (value) => `${Math.round(value / kb)} KB`,
  },
  {
    what: 'Requests until ready for offline, repeats counted',
    of: ({ ours }) => ours?.requests,
    atMost: 16,
    write: String,
  },
  { what: 'Longest task, processor 4× slower', of: ({ at4 }) => at4?.longestTask, atMost: 50, write: taskMs },
  { what: 'Longest task, processor 6× slower', of: ({ at6 }) => at6?.longestTask, atMost: 100, write: taskMs },
  { what: 'Tap to next paint (INP), processor 6× slower', of: ({ at6 }) => at6?.inp, atMost: 100, write: ms },
  { what: 'JavaScript heap after a module', of: ({ memory }) => memory?.heap, atMost: 25 * mb, write: megabytes },
  { what: 'Its growth over further passes', of: ({ memory }) => memory?.growth, atMost: 2 * mb, write: megabytes },
  {
    what: 'Network after ready for offline',
    of: ({ at4, at6 }) => Math.max(at4?.bytesAfterReady, at6?.bytesAfterReady),
    atMost: 0,
    write: (value) => `${value} bytes`,
  },
  { what: 'Content check, `npm run periksa`', of: ({ check }) => check?.ms, atMost: 5000, write: ms },
]

function ratio(what, key, atMost) {
  return {
    what,
    of: ({ ours, stack }) => ours?.[key] / stack?.[key],
    atMost,
    write: (value) => `${value.toFixed(2)} ×`,
  }
}

function megabytes(value) {
  return `${(value / mb).toFixed(1)} MB`
}
