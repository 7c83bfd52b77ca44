// npm run periksa: checks the course alone and prints its counts. In CI, or with --ci, each problem is shown beside its line;
// with --klaim, where each claim of the sources is taught and asked.
import { compiler, modules } from './compiler.mjs'

const { checkCourse } = await compiler('report.ts')
const { ok, text } = checkCourse(modules, {
  inCi: Boolean(process.env.CI) || process.argv.includes('--ci'),
  withClaims: process.argv.includes('--klaim'),
})
console.log(text)
process.exitCode = ok ? 0 : 1
