import { defineConfig } from '@playwright/test'
import { chromiumFlags, findChromium } from './tools/chromium.mjs'

const executablePath = await findChromium()

export default defineConfig({
  testDir: 'tests/journeys',
  // Two cores may be shared with other work; a journey that fails is to have failed for its own reason.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  use: {
    browserName: 'chromium',
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [...chromiumFlags],
    },
  },
})
