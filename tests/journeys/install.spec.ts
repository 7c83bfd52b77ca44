import { welcome } from '../../src/i18n/welcome.ts'
import { expect, test } from './support/journey.ts'

interface Manifest {
  readonly id: string
  readonly name: string
  readonly lang: string
  readonly display: string
  readonly start_url: string
  readonly scope: string
  readonly icons: readonly {
    readonly src: string
    readonly sizes: string
    readonly type: string
    readonly purpose?: string
  }[]
  readonly shortcuts: readonly { readonly name: string; readonly url: string }[]
  readonly screenshots: readonly { readonly src: string; readonly sizes: string }[]
}

test('the phone is told all it needs to put the app on its home screen', async ({ page, site }) => {
  await page.goto(site.url)

  const { manifest, pictures } = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]')
    const read: Manifest = await (await fetch(link?.href ?? '')).json()
    const sizeOf = async ({ src, sizes }: { src: string; sizes: string }) => {
      const picture = await createImageBitmap(await (await fetch(new URL(src, link?.href))).blob())
      return { src, sizes, real: `${picture.width}x${picture.height}` }
    }
    const raster = read.icons.filter(({ type }) => type === 'image/png')
    return { manifest: read, pictures: await Promise.all([...raster, ...read.screenshots].map(sizeOf)) }
  })

  expect(manifest).toMatchObject({ id: 'asn-netral', lang: 'id', display: 'standalone', start_url: './', scope: './' })
  expect(pictures.map(({ real }) => real)).toEqual(pictures.map(({ sizes }) => sizes))
  const pngs = manifest.icons.filter(({ type }) => type === 'image/png')
  expect(pngs.map(({ sizes, purpose }) => `${sizes} ${purpose ?? 'any'}`).sort()).toEqual([
    '192x192 any',
    '192x192 maskable',
    '512x512 any',
    '512x512 maskable',
  ])
  expect(manifest.screenshots.length).toBeGreaterThanOrEqual(3)
  expect(manifest.shortcuts.every(({ url }) => url.startsWith('./#/'))).toBe(true)
})

const inApp = {
  WhatsApp: 'Mozilla/5.0 (Linux; Android 10) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36 WhatsApp/2.24',
  Facebook:
    'Mozilla/5.0 (Linux; Android 10; wv) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/440.0;]',
  Instagram: 'Mozilla/5.0 (Linux; Android 10) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36 Instagram 300.0',
}
for (const [name, userAgent] of Object.entries(inApp)) {
  test.describe(`inside ${name}`, () => {
    test.use({ userAgent, permissions: ['clipboard-read', 'clipboard-write'] })

    test('the learner is told to open Chrome, and can take the link along', async ({ page, site }) => {
      await page.goto(`${site.url}#/`)
      await page.getByRole('button', { name: welcome.begin }).click()
      await expect(page.getByRole('heading', { name: welcome.inAppTitle })).toBeVisible()

      await page.getByRole('button', { name: welcome.copyLink }).click()

      await expect(page.getByText(welcome.copied)).toBeVisible()
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(site.url)
    })
  })
}

test.describe('on an iPhone', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.6 Mobile/15E148 Safari/604.1',
  })

  test('the advice to install comes before anything is typed, because the installed app starts empty', async ({
    page,
    site,
  }) => {
    await page.goto(site.url)

    await page.getByRole('button', { name: welcome.begin }).click()

    await expect(page.getByText(welcome.iosWhy)).toBeVisible()
    await expect(page.getByLabel(welcome.name, { exact: true })).toBeHidden()
  })
})
