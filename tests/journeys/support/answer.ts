import { expect, type Locator, type Page } from '@playwright/test'
import type { Question, SortQuestion } from '../../../src/domain/course.ts'
import type { Response } from '../../../src/domain/event.ts'
import { player } from '../../../src/i18n/player.ts'

/** The answer that earns every point. */
export function bestResponse(question: Question): Response {
  switch (question.kind) {
    case 'one':
      return { kind: 'one', choice: question.choices.find(({ score }) => score === 1)?.id ?? '' }
    case 'many':
      return { kind: 'many', choices: question.choices.filter(({ right }) => right).map(({ id }) => id) }
    case 'order':
      return { kind: 'order', cards: question.rightOrder }
    case 'sort':
      return { kind: 'sort', groupOf: Object.fromEntries(question.cards.map(({ id, group }) => [id, group])) }
  }
  return question satisfies never
}

/** An answer that earns nothing; of an order question, one in which every card lies wrong. */
export function worstResponse(question: Question): Response {
  switch (question.kind) {
    case 'one':
      return { kind: 'one', choice: question.choices.find(({ score }) => score === 0)?.id ?? '' }
    case 'many':
      return { kind: 'many', choices: question.choices.filter(({ right }) => !right).map(({ id }) => id) }
    case 'order':
      return { kind: 'order', cards: [...question.rightOrder.slice(1), ...question.rightOrder.slice(0, 1)] }
    case 'sort':
      return {
        kind: 'sort',
        groupOf: Object.fromEntries(question.cards.map((card) => [card.id, otherGroup(question, card.group)])),
      }
  }
  return question satisfies never
}

/** What somebody gives who always takes what stands first on the screen. */
export function firstResponse(page: Page): (question: Question) => Promise<Response> {
  return async (question) => firstOf(question, await shownOptions(page))
}

function firstOf(question: Question, shown: readonly string[]): Response {
  switch (question.kind) {
    case 'one':
      return { kind: 'one', choice: question.choices.find(({ text }) => text === shown[0])?.id ?? '' }
    case 'many':
      return { kind: 'many', choices: question.choices.filter(({ text }) => text === shown[0]).map(({ id }) => id) }
    case 'order':
      return { kind: 'order', cards: shown.map((text) => question.cards.find((card) => card.text === text)?.id ?? '') }
    case 'sort':
      return {
        kind: 'sort',
        groupOf: Object.fromEntries(question.cards.map(({ id }) => [id, question.groups[0]?.id ?? ''])),
      }
  }
  return question satisfies never
}

/** Texts of the choices or cards of the question on the screen, in the order in which they stand there. */
export async function shownOptions(page: Page): Promise<string[]> {
  return asked(page)
    .getByRole('listitem')
    .evaluateAll((items) =>
      items.map((item) => {
        const words =
          item.querySelector('legend') ??
          // Without the number before a card that is to be put in order.
          item.querySelector('[aria-hidden] + span') ??
          item.querySelector('button:not([aria-label]), label, span:not([aria-hidden])')
        return (words?.textContent ?? '').trim()
      }),
    )
}

/** Gives an answer with the thumb, up to the tap that sends it. */
export async function give(page: Page, question: Question, response: Response): Promise<void> {
  await choose(page, question, response)
  if (question.kind !== 'one') await page.getByRole('button', { name: player.check, exact: true }).click()
}

/** Gives an answer and waits until the screen says what it was worth. Gives the word of the stamp. */
export async function answer(page: Page, question: Question, response: Response): Promise<string> {
  await give(page, question, response)
  await expect(verdict(page)).toBeVisible()
  return (await verdict(page).textContent()) ?? ''
}

/** The stamp on the feedback. */
export function verdict(page: Page): Locator {
  return page
    .getByRole('status')
    .getByRole('heading', { name: new RegExp(`^(${Object.values(player.verdicts).join('|')})$`) })
}

export async function choose(page: Page, question: Question, response: Response): Promise<void> {
  if (question.kind === 'one' && response.kind === 'one') {
    const text = textOf(question.choices, response.choice)
    return asked(page).getByRole('button', { name: text, exact: true }).click()
  }
  if (question.kind === 'many' && response.kind === 'many') {
    for (const id of response.choices)
      await asked(page)
        .getByRole('checkbox', { name: textOf(question.choices, id), exact: true })
        .check()
  }
  if (question.kind === 'order' && response.kind === 'order') {
    for (const [place, id] of response.cards.entries()) await moveUpTo(page, textOf(question.cards, id), place)
  }
  if (question.kind === 'sort' && response.kind === 'sort') {
    for (const { id, text } of question.cards) {
      const card = asked(page).getByRole('group', { name: text, exact: true })
      await card.getByRole('radio', { name: textOf(question.groups, response.groupOf[id] ?? ''), exact: true }).check()
    }
  }
}

async function moveUpTo(page: Page, text: string, place: number): Promise<void> {
  for (let at = (await shownOptions(page)).indexOf(text); at > place; at -= 1) {
    await asked(page)
      .getByRole('button', { name: player.moveUp(text), exact: true })
      .click()
    await expect.poll(() => shownOptions(page).then((shown) => shown.indexOf(text))).toBe(at - 1)
  }
}

function otherGroup({ groups }: SortQuestion, group: string): string {
  return groups.find(({ id }) => id !== group)?.id ?? ''
}

// The question itself is the outermost set; the cards of a sort question are sets within it.
function asked(page: Page): Locator {
  return page.getByRole('main').locator('fieldset').first()
}

function textOf(parts: readonly { readonly id: string; readonly text: string }[], id: string): string {
  const part = parts.find((candidate) => candidate.id === id)
  if (!part) throw new Error(`the question has no ${id}`)
  return part.text
}
