import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { chromiumFlags, findChromium } from '../../../tools/chromium.mjs'

/** A browser of our own that can lose its battery: killed as a whole, then started again on the same storage. */
export interface Phone {
  readonly page: Page
  /** At once, with nothing flushed: the processes get no chance to write. */
  kill(): Promise<void>
}

export function newStorage(): string {
  return mkdtempSync(join(tmpdir(), 'asn-netral-phone-'))
}

export async function startPhone(storage: string): Promise<Phone> {
  const program = await findChromium()
  if (!program) throw new Error('no Chromium: run npm test, which fetches one')
  const child = spawn(
    program,
    [
      ...chromiumFlags,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${storage}`,
      '--window-size=360,740',
      'about:blank',
    ],
    // A group of its own, so that all its processes end together and at once.
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const browser = await chromium.connectOverCDP(await debuggerOf(child))
  return { page: await firstPage(browser), kill: () => kill(child) }
}

function debuggerOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (chunk) => {
      said += chunk
      const address = /ws:\/\/\S+/.exec(said)?.[0]
      if (address) resolve(address)
    })
    child.once('exit', () => reject(new Error(`Chromium ended: ${said}`)))
  })
}

async function firstPage(browser: Browser): Promise<Page> {
  const context = browser.contexts()[0]
  if (!context) throw new Error('Chromium started without a profile')
  return context.pages()[0] ?? context.newPage()
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'])
  else process.kill(-child.pid, 'SIGKILL')
  await gone
}
