import { needNode, needPackages, stop } from './needs.mjs'

const parts = ['unit', 'build', 'journeys']
const part = process.argv[2]
if (part !== undefined && !parts.includes(part))
  stop(`There is no part "${part}". Parts: ${parts.join(', ')}; without one, all of them.`)

needNode()
needPackages()

const { check, playwright, vitest } = await import('./steps.mjs')
const { needChromium } = await import('./chromium.mjs')
const isWanted = (name) => part === undefined || part === name
const results = []

if (isWanted('unit')) {
  const projects = ['tsconfig.json', 'tsconfig.domain.json', 'tsconfig.worker.json', 'tsconfig.node.json']
  results.push(
    check(
      'types',
      projects.map((project) => ['typescript/bin/tsc', '-p', project]),
    ),
    check('lint', [['@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']]),
    vitest('unit, component and content tests', 'vitest.config.ts'),
  )
}

if (isWanted('build') || isWanted('journeys')) {
  const build = check('build', [['vite/bin/vite.js', 'build']])
  results.push(build)
  if (build.failed) console.log('Without a build its tests and the journeys cannot run.')
  else {
    if (isWanted('build')) results.push(vitest('tests of the build', 'tests/build/vitest.config.ts'))
    if (isWanted('journeys')) {
      const chromium = await needChromium()
      results.push(chromium ? playwright('journeys', chromium) : { name: 'journeys', passed: 0, failed: 1 })
    }
  }
}

console.log()
for (const { name, passed, failed } of results)
  console.log(`${failed ? 'failed' : 'passed'}  ${name} (${passed} passed, ${failed} failed)`)
const sum = (key) => results.reduce((total, result) => total + result[key], 0)
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') === 0 ? 0 : 1
