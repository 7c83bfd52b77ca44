import { tap } from '../visit/browser.mjs'
import { nextMove } from './next-move.mjs'
import { press, until } from './press.mjs'

const look = `(${nextMove})()`
const mostMoves = 1000

/** From the welcome's second page to the path, as somebody who has no NIP at hand. */
export async function introduce(page) {
  await press(page, '[data-early="next"]')
  for (const [field, words] of [
    ['name', 'Sitti Rahma'],
    ['unit', 'Puskesmas Pulau Seruni'],
  ]) {
    await press(page, `input[name="${field}"]`)
    await page.cdp.send('Input.insertText', { text: words })
  }
  await press(page, 'input[name="status"]')
  await press(page, 'button[type="submit"]')
  await openFirstStep(page)
}

/** Plays on until a lesson is under way: its second page is open. @returns the hash of that place */
export async function leaveLessonOpen(page) {
  const lessonOf = (hash) => hash.match(/^#\/materi\/[^/]+\/[^/]+\//)?.[0]
  let before = ''
  return moveOn(page, ({ hash }) => {
    const isUnderWay = lessonOf(hash) !== undefined && lessonOf(hash) === lessonOf(before) && hash !== before
    before = hash
    return isUnderWay && !hash.endsWith('/cek')
  })
}

/** Every lesson, every scenario and the quiz of the first module. */
export async function playModule(page) {
  await moveOn(page, ({ isEnd }) => isEnd)
}

/** From the result of the quiz to the beginning of the module. */
export async function beginAgain(page) {
  await press(page, 'main a[href="#/"]')
  await openFirstStep(page)
}

async function openFirstStep(page) {
  await press(page, 'main ol a[href^="#/modul/"]')
  await press(page, 'main ol a:is([href^="#/materi/"], [href^="#/skenario/"])')
  await until(page, 'location.hash', (hash) => /^#\/(?:materi|skenario)\//.test(hash))
}

async function moveOn(page, isEnough) {
  let hash = ''
  for (let moves = 0; moves < mostMoves; moves += 1) {
    const { hash: here } = await page.ask(look)
    if (here !== hash) await scroll(page)
    hash = here
    const move = await until(page, look, ({ point, isEnd }) => point || isEnd)
    if (!move) throw new Error(`No way on from ${await page.ask('location.href')}`)
    if (isEnough(move)) return move.hash
    await makeMove(page, move)
  }
  throw new Error(`${mostMoves} moves did not come to an end at ${await page.ask('location.href')}`)
}

async function makeMove(page, { point, seen }) {
  await tap(page.cdp, point)
  const changed = await until(page, look, (now) => now.seen !== seen)
  if (!changed) throw new Error(`A press changed nothing at ${await page.ask('location.href')}`)
}

/** Reading: a page down. */
function scroll({ cdp }) {
  return cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x: 180, y: 320, deltaX: 0, deltaY: 400 })
}
