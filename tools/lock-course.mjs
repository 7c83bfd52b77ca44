// npm run kunci: records new questions and pages in modules/terbit.lock.json, or says which rule forbids it.
import { compiler, modules } from './compiler.mjs'

const { recordCourse } = await compiler('lock/record.ts')
const { ok, text } = recordCourse(modules)
console.log(text)
process.exitCode = ok ? 0 : 1
