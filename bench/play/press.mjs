import { tap } from '../visit/browser.mjs'

const patienceMs = 15_000

/**
 * Taps the first visible element of the selector as soon as there is one.
 *
 * @param {import('../visit/browser.mjs').WatchedPage} page
 */
export async function press(page, selector) {
  const point = await until(page, `(${firstVisible})(${JSON.stringify(selector)})`, (found) => found)
  if (!point) throw new Error(`Nothing to press for ${selector} at ${await page.ask('location.href')}`)
  await tap(page.cdp, point)
}

/**
 * Asks the page again and again; gives the first answer that will do and that it gives twice, because a page that is still
 * scrolling would let the finger hit something else. Undefined when there is none in time.
 */
export async function until({ ask }, expression, isGood) {
  const giveUpAt = Date.now() + patienceMs
  let before
  while (Date.now() < giveUpAt) {
    const answer = await ask(expression)
    const now = JSON.stringify(answer)
    if (now === before && isGood(answer)) return answer
    before = now
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
  return undefined
}

/** Runs in the page; `place` comes with the watching script. */
function firstVisible(selector) {
  for (const element of document.querySelectorAll(selector)) {
    const point = place(element)
    if (point) return point
  }
}
