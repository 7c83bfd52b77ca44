import type { Locator, Page } from '@playwright/test'
import type { Module } from '../../src/domain/course.ts'
import { player } from '../../src/i18n/player.ts'
import { app, failure } from '../../src/i18n/screens-app.ts'
import { lesson as lessonWords } from '../../src/i18n/screens-learn.ts'
import { progress, quiz } from '../../src/i18n/screens-quiz.ts'
import { settings } from '../../src/i18n/screens-settings.ts'
import { welcome } from '../../src/i18n/welcome.ts'
import { bestResponse, give, verdict } from './support/answer.ts'
import { countWrites, fillDiskFrom, freeDisk } from './support/full-disk.ts'
import { expect, test } from './support/journey.ts'
import { quizQuestion } from './support/learn.ts'
import { begin, courseOn, firstModule, goOn, goTo, introduce, toSettings } from './support/learner.ts'

interface Step {
  readonly writes: number
  /** Up to the tap that must reach the disk. */
  act(page: Page, module: Module): Promise<void>
  /** What may stand there only after it has. */
  confirmed(page: Page): Locator
  readonly again: string
}

// A short journey through every kind of fact.
const steps: readonly Step[] = [
  {
    writes: 2,
    async act(page) {
      await page.getByRole('button', { name: welcome.begin }).click()
      await page.getByRole('button', { name: welcome.next }).click()
      await introduce(page)
      await page.getByRole('button', { name: welcome.start, exact: true }).click()
    },
    confirmed: (page) => page.getByRole('navigation'),
    again: welcome.start,
  },
  {
    writes: 1,
    async act(page, module) {
      const lesson = pageFirst(module)
      await goTo(page, `/materi/${module.id}/${lesson.id}/${lesson.pages[0]?.id}`)
      await goOn(page)
    },
    confirmed: (page) => page.getByRole('heading', { level: 1, name: lessonWords.checkTitle }),
    again: lessonWords.saveAgain,
  },
  {
    writes: 2,
    async act(page, module) {
      const { check } = pageFirst(module)
      await give(page, check, bestResponse(check))
    },
    confirmed: verdict,
    again: player.saveAgain,
  },
  {
    writes: 2,
    async act(page, module) {
      const [scenario] = module.scenarios
      const opening = scenario?.questions[0]
      if (!opening) throw new Error('the module has no scenario')
      await goTo(page, `/skenario/${module.id}/${scenario.id}`)
      await expect(page.getByRole('heading', { level: 1, name: scenario.title })).toBeVisible()
      await give(page, opening, bestResponse(opening))
    },
    confirmed: verdict,
    again: player.saveAgain,
  },
  {
    writes: 2,
    async act(page, module) {
      await goTo(page, `/kuis/${module.id}`)
      await page.getByRole('button', { name: quiz.begin }).click()
      const question = await quizQuestion(page, module, 1)
      await give(page, question, bestResponse(question))
    },
    confirmed: verdict,
    again: player.saveAgain,
  },
]

const writesInAll = steps.reduce((sum, { writes }) => sum + writes, 0)

test('a short journey writes as often as the journeys on a full disk try', async ({ page, site }) => {
  const writes = await countWrites(page)
  const module = await open(page, site.url)

  for (const step of steps) {
    await step.act(page, module)
    await expect(step.confirmed(page)).toBeVisible()
  }

  expect(await writes()).toBe(writesInAll)
})

for (let n = 1; n <= writesInAll; n += 1) {
  test(`when write ${n} finds the disk full the screen says so and stays, and later saves`, async ({
    page,
    site,
    context,
  }) => {
    await fillDiskFrom(page, n)
    const module = await open(page, site.url)
    const failing = stepOfWrite(n)

    for (const step of steps.slice(0, failing)) {
      await step.act(page, module)
      await expect(step.confirmed(page)).toBeVisible()
    }
    const step = steps[failing]
    if (!step) throw new Error(`no step makes write ${n}`)
    await step.act(page, module)
    await expect(page.getByRole('alert').filter({ hasText: failure['storage-full'] })).toBeVisible()
    await expect(step.confirmed(page)).toHaveCount(0)

    await freeDisk(page)
    await page.getByRole('button', { name: step.again, exact: true }).click()
    await expect(step.confirmed(page)).toBeVisible()
    for (const later of steps.slice(failing + 1)) {
      await later.act(page, module)
      await expect(later.confirmed(page)).toBeVisible()
    }
    await page.close()

    const after = await context.newPage()
    await after.goto(`${site.url}#/kemajuan`)
    await expect(after.getByText(progress.ofTotal(1, pagesOf(module)))).toBeVisible()
    await goTo(after, `/kuis/${module.id}`)
    await expect(after.getByRole('img', { name: quiz.questionOf(2, module.quiz.length) })).toBeVisible()
  })
}

test('a disk that is full when the data is to be erased keeps it and says so', async ({ page, site }) => {
  // Beginning takes two writes; the third is the tombstone.
  await fillDiskFrom(page, 3)
  await page.goto(site.url)
  await begin(page)
  await toSettings(page).click()
  await page.getByRole('button', { name: settings.erase }).click()

  await page.getByRole('button', { name: settings.eraseNow }).click()

  await expect(page.getByRole('alert').filter({ hasText: failure['storage-full'] })).toBeVisible()
  await page.reload()
  await expect(page.getByText('Rahmiati Usman')).toBeVisible()
})

const brokenDatabases = {
  'there is none': () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
  'opening it throws': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Denied.', 'SecurityError')
    }
  },
  'it never answers': () => {
    const { open: reallyOpen } = IDBFactory.prototype
    IDBFactory.prototype.open = function (this: IDBFactory) {
      const request = reallyOpen.call(this, 'another')
      request.addEventListener = () => {}
      return request
    }
  },
}

for (const [how, breakIt] of Object.entries(brokenDatabases)) {
  test(`where the browser keeps no data because ${how}, that is said and learning goes on`, async ({ page, site }) => {
    await page.addInitScript(breakIt)
    const module = await open(page, site.url)
    await expect(page.getByText(app.memory)).toBeVisible({ timeout: 10_000 })

    for (const step of steps) {
      await step.act(page, module)
      await expect(step.confirmed(page)).toBeVisible()
    }

    await goTo(page, '/kemajuan')
    await expect(page.getByText(app.memory)).toBeVisible()
    await expect(page.getByText(progress.ofTotal(1, pagesOf(module)))).toBeVisible()
  })
}

const refusals = {
  'forbids its worker': () => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('Denied.', 'SecurityError'))
  },
  'knows no workers': () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'),
}

for (const [how, refuse] of Object.entries(refusals)) {
  test(`where the browser ${how}, that is said and learning goes on`, async ({ page, site }) => {
    await page.addInitScript(refuse)
    const module = await open(page, site.url)
    await expect(page.getByText(welcome.refused)).toBeVisible()

    for (const step of steps) {
      await step.act(page, module)
      await expect(step.confirmed(page)).toBeVisible()
    }

    await goTo(page, '/pengaturan')
    await expect(page.getByText(settings.refused)).toBeVisible()
  })
}

test('where the browser forbids small notes, learning goes on and everything is kept', async ({ page, site }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Denied.', 'SecurityError')
      },
    }),
  )
  const module = await open(page, site.url)
  for (const step of steps) {
    await step.act(page, module)
    await expect(step.confirmed(page)).toBeVisible()
  }
  await goTo(page, '/pengaturan')
  await page.getByRole('radio', { name: settings.themes.dark }).check()

  await page.goto('about:blank')
  await page.goto(site.url)

  await expect(page.getByRole('img', { name: quiz.questionOf(2, module.quiz.length) })).toBeVisible()
})

async function open(page: Page, url: string): Promise<Module> {
  await page.goto(url)
  return firstModule(await courseOn(page))
}

/** Place in `steps` of the one that makes the `n`-th write. */
function stepOfWrite(n: number): number {
  let before = 0
  return steps.findIndex(({ writes }) => {
    before += writes
    return n <= before
  })
}

/** A lesson of one page, whose question comes after it. */
function pageFirst(module: Module) {
  const lesson = module.lessons.find(({ role, pages }) => role !== 'decide' && pages.length === 1)
  if (!lesson) throw new Error('the module has no lesson of one page')
  return lesson
}

function pagesOf(module: Module): number {
  return module.lessons.reduce((sum, { pages }) => sum + pages.length, 0)
}
