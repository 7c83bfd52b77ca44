/**
 * Runs in the page: what somebody would press who takes the first answer everywhere and then goes on. Knows roles and the
 * kinds of buttons, no words and no questions, so that it plays any module. `place` comes with the watching script.
 *
 * @returns {{ hash: string, seen: string, point?: { x: number, y: number }, isEnd: boolean }} `seen` changes with whatever
 *   a press changes
 */
export function nextMove() {
  const main = document.querySelector('main')
  if (!main) return { hash: location.hash, seen: '', isEnd: false }

  const open = [...main.querySelectorAll('fieldset:not(:disabled)')]
  const answers = open.flatMap((group) => {
    const own = (selector) => [...group.querySelectorAll(selector)].filter((one) => one.closest('fieldset') === group)
    const boxes = own('input')
    if (boxes.length > 0) return boxes.some(({ checked }) => checked) ? [] : boxes.slice(0, 1)
    return own('ul > li > button').slice(0, 1)
  })
  const actions = [...main.querySelectorAll('[data-kind="primary"]')]
  // A result leads home; no other screen of the quiz does.
  const isEnd = location.hash.startsWith('#/kuis/') && main.querySelector('a[href="#/"]') !== null
  const target = answers[0] ?? actions.at(-1)
  return {
    hash: location.hash,
    seen: [location.hash, main.textContent.length, main.querySelectorAll(':checked').length].join(' '),
    point: isEnd || !target ? undefined : place(target),
    isEnd,
  }
}
