// npm run kunci: records new and changed questions in modules/terbit.lock.json, or says why it must not.
import { writeFileSync } from 'node:fs'
import { ensureReady } from './needs.mjs'

await ensureReady()
const { runnerImport } = await import('vite')
const { module: compiler } = await runnerImport('./src/content/compiler/compile.ts')
const { module: lock } = await runnerImport('./src/content/compiler/lock.ts')
const { module: problems } = await runnerImport('./src/content/compiler/problem.ts')
const { module: skema } = await runnerImport('./src/content/compiler/json-schema.ts')

skema.writeSchemas('modules/skema')
const compiled = compiler.compileCourse('modules', { lock: 'ignore' })
const before = compiler.readLock('modules')
const errors = compiled.problems.filter(({ severity }) => severity === 'error')
const refused = compiled.course
  ? lock.lockProblems(compiled.course, before, () => lock.lockFile).filter((problem) => before[problem.path])
  : []
if (!compiled.course || refused.length > 0) {
  for (const problem of [...errors, ...refused]) console.log(problems.printProblem(problem))
  console.log('\nBelum dicatat. Perbaiki dulu, lalu jalankan npm run kunci lagi.')
  process.exitCode = 1
} else {
  const after = lock.lockOf(compiled.course, before)
  writeFileSync(`modules/${lock.lockFile}`, `${JSON.stringify(after, null, 2)}\n`)
  const added = Object.keys(after).filter((id) => !before[id]).length
  console.log(`Tercatat: ${Object.keys(after).length} soal dan halaman, ${added} di antaranya baru.`)
}
