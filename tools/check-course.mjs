// npm run periksa: checks the course alone and prints its counts. In CI each problem is shown beside its line.
import { ensureReady } from './needs.mjs'

await ensureReady()
const { runnerImport } = await import('vite')
const { module: compiler } = await runnerImport('./src/content/compiler/compile.ts')
const { module: problems } = await runnerImport('./src/content/compiler/problem.ts')
const { module: counts } = await runnerImport('./src/content/compiler/counts.ts')

const compiled = compiler.compileCourse('modules', { lock: 'check' })
for (const problem of compiled.problems) {
  const inRepository = { ...problem, file: `modules/${problem.file}` }
  console.log(process.env.CI ? problems.annotateProblem(inRepository) : problems.printProblem(inRepository))
}
const errors = compiled.problems.filter(({ severity }) => severity === 'error').length
console.log('')
for (const [name, count] of counts.countsOf(compiled)) console.log(`${name.padEnd(34)}${String(count).padStart(5)}`)
console.log('')
console.log(errors > 0 ? `${errors} kesalahan. Perbaiki dari atas ke bawah.` : 'Tidak ada kesalahan.')
process.exitCode = errors > 0 ? 1 : 0
