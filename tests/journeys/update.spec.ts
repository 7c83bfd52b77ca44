import type { Page } from '@playwright/test'
import type { Module } from '../../src/domain/course.ts'
import { app } from '../../src/i18n/screens-app.ts'
import { path } from '../../src/i18n/screens-learn.ts'
import { progress } from '../../src/i18n/screens-quiz.ts'
import { settings } from '../../src/i18n/screens-settings.ts'
import { answer, bestResponse, verdict } from './support/answer.ts'
import { expect, test } from './support/journey.ts'
import { begin, courseOn, firstModule, goOn, goTo } from './support/learner.ts'
import { buildNextEdition, type NextEdition } from './support/next-edition.ts'
import type { Site } from './support/site.ts'
import { untilStored, untilUpdateWaits } from './support/worker.ts'

const oldLesson = 'Apa arti netral'
const newLesson = 'Apa arti netral kini'
const newSettings = 'Pengaturan edisi baru'

test.describe.configure({ mode: 'serial', timeout: 120_000 })

let next: NextEdition

test.beforeAll(() => {
  next = buildNextEdition([
    { file: 'modules/uu-20-2023/materi/arti-netral.md', from: `judul: ${oldLesson}`, to: `judul: ${newLesson}` },
    { file: 'src/i18n/screens-settings.ts', from: `title: '${settings.title}'`, to: `title: '${newSettings}'` },
  ])
})

test.afterAll(() => next.remove())

test('a new edition waits while a scenario is played, is put in place on request, and keeps everything', async ({
  page,
  site,
}) => {
  await page.goto(site.url)
  await untilStored(page)
  await begin(page)
  const module = firstModule(await courseOn(page))
  const { story, opening, second } = longStory(module)
  await goTo(page, `/skenario/${module.id}/${story.id}`)
  await answer(page, opening, bestResponse(opening))
  await mark(page)

  await publishNext(page, site)
  await expect(verdict(page)).toBeVisible()
  await expect(page.getByText(path.updateTitle)).toHaveCount(0)
  await goOn(page)
  await expect(page.getByText(second.prompt)).toBeVisible()
  await goTo(page, '/pengaturan')
  await expect(page.getByRole('heading', { level: 1, name: settings.title, exact: true })).toBeVisible()
  await goTo(page, `/modul/${module.id}`)
  await expect(page.getByRole('link', { name: oldLesson })).toBeVisible()
  await expect(page.getByText(newLesson)).toHaveCount(0)
  await goTo(page, '/')
  await expect(page.getByText(path.updateTitle)).toBeVisible()
  await expectMarked(page)

  await page.getByRole('button', { name: path.updateNow }).click()
  await expect(page.getByText(second.prompt)).toBeVisible()
  await goTo(page, '/pengaturan')
  await expect(page.getByRole('heading', { level: 1, name: newSettings })).toBeVisible()
  await untilStored(page)
  await site.stop()
  await page.goto('about:blank')
  await page.goto(`${site.url}#/modul/${module.id}`)
  await expect(page.getByRole('link', { name: newLesson })).toBeVisible()
  await goTo(page, `/skenario/${module.id}/${story.id}`)
  await expect(page.getByText(second.prompt)).toBeVisible()
})

test('a new edition is not put in place while another tab is learning, and never reloads that tab', async ({
  page,
  site,
  context,
}) => {
  await page.goto(site.url)
  await untilStored(page)
  await begin(page)
  const module = firstModule(await courseOn(page))
  const learning = await context.newPage()
  await learning.goto(`${site.url}#/skenario/${module.id}/${module.scenarios[0]?.id}`)
  await expect(learning.getByRole('heading', { level: 1, name: module.scenarios[0]?.title ?? '' })).toBeVisible()
  await mark(learning)
  await publishNext(page, site)

  await page.getByRole('button', { name: path.updateNow }).click()
  await expect(page.getByText(path.updateBusy)).toBeVisible()
  await goTo(learning, `/modul/${module.id}`)
  await expect.poll(() => locksHeld(page)).toEqual([])
  await mark(page)
  await page.getByRole('button', { name: path.updateNow }).click()

  await expect(page.locator('html')).not.toHaveAttribute('data-never-reloaded', 'yes')
  await goTo(page, '/pengaturan')
  await expect(page.getByRole('heading', { level: 1, name: newSettings })).toBeVisible()
  await expectMarked(learning)
  await goTo(learning, '/pengaturan')
  await expect(learning.getByRole('heading', { level: 1, name: settings.title, exact: true })).toBeVisible()
})

test.describe('a host that has forgotten the old files', () => {
  // The browser itself complains about the file that does not come.
  test.use({ expectedMessages: [/Failed to load resource/] })

  test('an old tab without a worker that meets a new edition can load anew and loses nothing', async ({
    page,
    site,
  }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
    await page.goto(site.url)
    await begin(page)
    const module = firstModule(await courseOn(page))
    const [lesson] = module.lessons
    if (!lesson) throw new Error('the module has no lesson')
    await goTo(page, `/materi/${module.id}/${lesson.id}/${lesson.pages[0]?.id}`)
    await goOn(page)
    await expect(page).toHaveURL(new RegExp(`/${lesson.pages[1]?.id}$`))

    await site.replaceBy(next.dist)
    await goTo(page, '/kemajuan')
    await page.getByRole('button', { name: app.tryAgain }).click()
    await page.getByRole('button', { name: app.reload }).click()

    await expect(page.getByRole('heading', { level: 1, name: progress.title })).toBeVisible()
    await expect(page.getByText(progress.ofTotal(1, module.lessons.flatMap(({ pages }) => pages).length))).toBeVisible()
  })
})

/** A page that is loaded anew loses its mark. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset.neverReloaded = 'yes'
  })
}

async function expectMarked(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-never-reloaded', 'yes')
}

/** The host forgets the old files, and so does the browser's own cache: only what the worker stored is left of them. */
async function publishNext(page: Page, site: Site): Promise<void> {
  await site.replaceBy(next.dist)
  await untilUpdateWaits(page)
  const session = await page.context().newCDPSession(page)
  await session.send('Network.clearBrowserCache')
  await session.detach()
}

/** What the tabs of this browser are busy with. */
async function locksHeld(page: Page): Promise<unknown> {
  return page.evaluate(async () => (await navigator.locks.query()).held?.map(({ name }) => name))
}

/** A scenario whose best answer leads to a second question. */
function longStory(module: Module) {
  for (const story of module.scenarios) {
    const [opening] = story.questions
    const way = opening?.kind === 'one' ? opening.choices.find(({ score }) => score === 1)?.next : undefined
    const second = story.questions.find(({ id }) => id === way)
    if (story.stage !== 'feed' && opening && second) return { story, opening, second }
  }
  throw new Error('no scenario of the module has two decisions')
}
