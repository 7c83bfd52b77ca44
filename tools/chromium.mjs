import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What a closed network and a container need; harmless elsewhere. */
export const chromiumFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // As root Chromium refuses to start with its sandbox.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/**
 * The program of an installed Chrome or Chromium: the one CHROME_PATH names, else one of the system, else Playwright's.
 *
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  if (process.env.CHROME_PATH) return existsSync(process.env.CHROME_PATH) ? process.env.CHROME_PATH : undefined
  const { chromium } = await import('@playwright/test')
  return [...installed(), chromium.executablePath()].find((path) => existsSync(path))
}

/** Finds a Chromium or fetches one; says in one sentence what to do where that fails. */
export async function needChromium() {
  const found = await findChromium()
  if (found) return found
  if (process.env.CHROME_PATH) {
    console.error(`CHROME_PATH names a file that does not exist: ${process.env.CHROME_PATH}`)
    return undefined
  }
  console.log('Installing Chromium, once…')
  if (isRootOnDebian()) {
    run('apt-get', ['update'])
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
  } else run(process.execPath, [join('node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium'])
  const fetched = await findChromium()
  if (!fetched)
    console.error(
      'The journeys need Chrome or Chromium: install one, or let the variable CHROME_PATH name its program.',
    )
  return fetched
}

function installed() {
  const { env, platform } = process
  if (platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      ['', env.HOME ?? ''].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
    )
  if (platform === 'win32')
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
      ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'].map((name) =>
        join(folder ?? '', name, 'Application', name.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe'),
      ),
    )
  return (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) =>
      ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'].map((name) =>
        join(folder, name),
      ),
    )
}

function isRootOnDebian() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

function run(command, args) {
  return spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
