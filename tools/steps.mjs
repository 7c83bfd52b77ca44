import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './needs.mjs'

/** @typedef {{ name: string, passed: number, failed: number }} Result */

const reports = mkdtempSync(join(tmpdir(), 'asn-netral-'))

/** A step that passes or fails as a whole. @returns {Result} */
export function check(name, commands) {
  title(name)
  // Every command runs: the first fault is not to hide the second.
  const isPassed = commands.map((command) => run(command)).every(Boolean)
  return { name, passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1 }
}

/** @returns {Result} */
export function vitest(name, config) {
  title(name)
  const report = join(reports, `${config.replaceAll('/', '-')}.json`)
  const args = ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile=${report}`]
  const isPassed = run(['vitest/vitest.mjs', ...args])
  return result(name, isPassed, report, ({ numPassedTests, numFailedTests, testResults }) => ({
    passed: numPassedTests,
    // A file that cannot even be loaded holds no test and has failed all the same.
    failed:
      numFailedTests + testResults.filter((file) => file.status === 'failed' && !file.assertionResults.length).length,
  }))
}

/** @returns {Result} */
export function playwright(name, chromium) {
  title(name)
  const report = join(reports, 'playwright.json')
  const isPassed = run(['@playwright/test/cli.js', 'test', '--reporter=list,json'], {
    CHROME_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  })
  return result(name, isPassed, report, ({ stats, errors }) => ({
    passed: stats.expected,
    // A journey that passes only when repeated is a fault too.
    failed: stats.unexpected + stats.flaky + errors.length,
  }))
}

function title(name) {
  console.log(`\n── ${name}`)
}

/** Runs a program of a package with this very Node. @returns whether it ended well */
function run([program, ...args], env = {}) {
  // Each runner knows its own; one from outside would test a development build, or the other way round.
  const { NODE_ENV: _, ...outer } = process.env
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...outer, ...env },
  })
  return status === 0
}

function result(name, isPassed, report, count) {
  let counted = { passed: 0, failed: 0 }
  try {
    counted = count(JSON.parse(readFileSync(report, 'utf8')))
  } catch {
    // The runner ended before it could write; the next line counts that.
  }
  const isUncounted = counted.failed === 0 && (!isPassed || counted.passed === 0)
  return { name, passed: counted.passed, failed: isUncounted ? 1 : counted.failed }
}
