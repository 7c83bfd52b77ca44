// npm run cetak: writes the whole course for paper, and apart from it what is kept for exam and tests.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { modules, typescript } from './compiler.mjs'
import { root, stop } from './needs.mjs'

const { printCourse } = await typescript('tools/print/print-course.ts')
const printed = printCourse(modules)
if (!printed.ok) stop(printed.text)
const folder = join(root, 'cetak')
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'asn-netral.html'), printed.course)
writeFileSync(join(folder, 'simpanan-ujian.html'), printed.reserve)
console.log('Tertulis: cetak/asn-netral.html, dan cetak/simpanan-ujian.html yang tidak untuk peserta.')
console.log('Buka di peramban, lalu cetak (A4).')
