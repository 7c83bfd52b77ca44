import { expect, type Locator, type Page } from '@playwright/test'
import type { Question } from '../../../src/domain/course.ts'

// What somebody does who has nothing but a keyboard.

/** Tab by tab to a control, which Enter then presses. */
export async function press(page: Page, control: Locator): Promise<void> {
  await reach(page, control)
  await page.keyboard.press('Enter')
}

const mostTabs = 60

/** Every stop on the way must be seen to have the focus: a ring, not covered, within the window. */
export async function reach(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible()
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
    expect(await focusFault(page)).toBe('')
  }
  throw new Error(`${control} is not reached by Tab`)
}

async function focusFault(page: Page): Promise<string> {
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(resolve))
    const focused = document.activeElement
    // Past the last control the focus is the browser's own for one step.
    if (!(focused instanceof HTMLElement) || focused === document.body) return ''
    const name = focused.outerHTML.slice(0, 100)
    const ring = [focused, focused.nextElementSibling].some(
      (element) =>
        element !== null &&
        [undefined, '::before'].some((part) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(element, part)
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
        }),
    )
    if (!ring) return `no ring: ${name}`
    // Words that run over two lines have two boxes, and the middle of both may lie between them.
    const [box] = (focused.closest('label') ?? focused).getClientRects()
    if (!box) return `not drawn: ${name}`
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return `outside the window: ${name}`
    const above = document.elementFromPoint(x, y)
    const isSeen = above !== null && (focused.closest('label') ?? focused).contains(above)
    return isSeen ? '' : `covered by ${above?.outerHTML.slice(0, 60)}: ${name}`
  })
}

export async function expectFocus(place: Locator): Promise<void> {
  await expect(place).toBeFocused()
}

/** Every card into its group. */
export async function sortByKeyboard(page: Page, question: Extract<Question, { kind: 'sort' }>): Promise<void> {
  for (const { text, group } of await cardsInOrder(page, question)) {
    const groups = page.getByRole('group', { name: text, exact: true }).getByRole('radio')
    await reach(page, groups.first())
    await page.keyboard.press('Space')
    for (const [at, { id }] of question.groups.entries()) {
      if (id === group) break
      await expect(groups.nth(at)).toBeChecked()
      await page.keyboard.press('ArrowDown')
    }
  }
}

async function cardsInOrder(page: Page, question: Extract<Question, { kind: 'sort' }>) {
  const shown = await page.getByRole('main').locator('fieldset fieldset legend').allTextContents()
  return shown.flatMap((text) => question.cards.find((card) => card.text === text) ?? [])
}
