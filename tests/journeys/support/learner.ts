import { expect, type Page } from '@playwright/test'
import type { Course, Module, Question } from '../../../src/domain/course.ts'
import type { Reference } from '../../../src/domain/reference.ts'
import { app } from '../../../src/i18n/screens-app.ts'
import { lesson as lessonWords, path } from '../../../src/i18n/screens-learn.ts'
import { welcome } from '../../../src/i18n/welcome.ts'

// What a learner does with a thumb: every control is found by its role and its words.

/** The three pages of the welcome, from the first to the path. */
export async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: welcome.begin }).click()
  await page.getByRole('button', { name: welcome.next }).click()
  await introduce(page)
  await page.getByRole('button', { name: welcome.start, exact: true }).click()
  await expect(page.getByRole('heading', { name: path.title })).toBeVisible()
}

/** Fills in the form of the welcome's last page. */
export async function introduce(page: Page): Promise<void> {
  await page.getByLabel(welcome.name, { exact: true }).fill('Rahmiati Usman')
  await page.getByRole('radio', { name: welcome.statuses.pppk, exact: true }).check()
  await page.getByLabel(welcome.unit).fill('Puskesmas Pulau Seruni')
}

/** The course as this page has it, with its key, from wherever the app itself gets it. */
export async function courseOn(page: Page): Promise<Course> {
  return (await packOn(page, 'course')).course
}

/** What only the look-up shows, from where the app gets it too. */
export async function referenceOn(page: Page): Promise<Reference> {
  return (await packOn(page, 'reference')).reference
}

function packOn(page: Page, name: string) {
  return page.evaluate(async (meta) => {
    const address = document.querySelector<HTMLMetaElement>(`meta[name=${meta}]`)?.content ?? ''
    const pack = await fetch(new URL(address, document.baseURI))
    return pack.json()
  }, name)
}

export function firstModule(course: Course): Module {
  const [module] = course.modules
  if (!module) throw new Error('the course has no module')
  return module
}

export function questionOf(module: Module, id: string): Question {
  const all = [
    ...module.bank,
    ...module.lessons.map(({ check }) => check),
    ...module.scenarios.flatMap(({ questions }) => questions),
  ]
  const question = all.find((candidate) => candidate.id === id)
  if (!question) throw new Error(`the module has no question ${id}`)
  return question
}

/** By link, as from a message: the app stays as it is and only the place changes. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, place)
}

/** The next step of a page, of a lesson's question or of a scenario. */
export async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: lessonWords.next, exact: true }).click()
}

/** The gear on the path. */
export function toSettings(page: Page) {
  return page.getByRole('link', { name: path.settings, exact: true })
}

export function tab(page: Page, name: keyof typeof app.tabs) {
  return page.getByRole('navigation').getByRole('link', { name: app.tabs[name] })
}
