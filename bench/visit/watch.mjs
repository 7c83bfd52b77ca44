/**
 * @typedef {object} Tap what to tap as soon as it can be seen, and how the page shows that it was heard
 * @property {string} control selector; the first visible one is taken
 * @property {string} [at] only while this is the hash
 * @property {string} [answered] selector of something that is then visible; without it, another hash
 */

/** @param {Tap} tap @returns {string} script that taps, and notes what happens in `bench` */
export function watchScript(tap) {
  return `${place};(${watch})(${JSON.stringify(tap)})`
}

/** Where a finger would hit the element; scrolls to it where need be. Undefined while it is hidden, covered or off. */
function place(element) {
  const middle = () => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return width < 2 || height < 2 ? undefined : { x: left + width / 2, y: top + height / 2 }
  }
  const isHit = (point) => {
    const hit = document.elementFromPoint(point.x, point.y)
    return hit && (element.contains(hit) || hit.contains(element) || element.labels?.[0]?.contains(hit))
  }
  if (element.matches(':disabled, [aria-disabled="true"]')) return undefined
  const here = middle()
  if (!here || isHit(here)) return here
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
  const there = middle()
  return there && isHit(there) ? there : undefined
}

/** Runs in the page, before its own scripts; `place` stands beside it. */
function watch({ control, at, answered }) {
  if (window !== window.top || location.href === 'about:blank') return
  const origin = Date.now() - performance.now()
  /** Times are ms since navigation, `origin` turns them into Date.now(). */
  const bench = { origin, paint: undefined, tapped: undefined, hash: undefined, activated: undefined, taps: 0 }
  Object.assign(bench, { longTasks: [], interactions: [] })
  window.bench = bench

  const observe = (type, note, options) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...options })
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') bench.paint = startTime
  })
  observe('longtask', ({ startTime, duration }) => bench.longTasks.push({ startTime, duration }))
  const noteInteraction = ({ interactionId, duration }) => {
    if (interactionId) bench.interactions.push({ interactionId, duration })
  }
  observe('event', noteInteraction, { durationThreshold: 16 })
  navigator.serviceWorker?.ready.then(({ active }) => {
    const note = () => {
      if (active.state === 'activated') bench.activated ??= performance.now()
    }
    active.addEventListener('statechange', note)
    note()
  })

  const isAnswered = () =>
    answered ? document.querySelector(answered)?.checkVisibility() : at !== undefined && location.hash !== at
  let tappedAt
  let isDelivered = false
  addEventListener(
    'click',
    () => {
      isDelivered = true
    },
    true,
  )

  const look = () => {
    if (bench.tapped !== undefined || bench.paint === undefined) return
    if (tappedAt !== undefined && isAnswered()) {
      bench.tapped = performance.now()
      clearInterval(looking)
      window.tellBench('"answered"')
    } else if (tappedAt === undefined || isDue()) tapNow()
  }
  // As an impatient person: again when the last tap has passed without effect, not while the page is still busy with it.
  const isDue = () => {
    const waited = performance.now() - tappedAt
    return isDelivered ? waited > 100 : waited > 1500
  }
  const tapNow = () => {
    bench.hash = location.hash
    if (at !== undefined && location.hash !== at) return
    for (const element of document.querySelectorAll(control)) {
      const point = place(element)
      if (!point) continue
      tappedAt = performance.now()
      isDelivered = false
      bench.taps += 1
      return window.tellBench(JSON.stringify(point))
    }
  }
  const looking = setInterval(look, 20)
}
