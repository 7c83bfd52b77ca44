import { compileCourse } from './compile.ts'
import { countsOf } from './counts.ts'
import { annotateProblem, isError, printProblem } from './problem.ts'

/** `npm run periksa`: every problem, then what the course holds. `inCi`: problems in the form that a forge shows. */
export function checkCourse(
  folder: string,
  { inCi }: { inCi: boolean },
): { readonly ok: boolean; readonly text: string } {
  const compiled = compileCourse(folder, { lock: 'check' })
  const errors = compiled.problems.filter(isError).length
  const warnings = compiled.problems.length - errors
  const lines = [
    ...compiled.problems.map(inCi ? annotateProblem : printProblem),
    ...(compiled.problems.length > 0 ? [''] : []),
    ...countsOf(compiled.authored).map(([name, count]) => `${name.padEnd(34)}${String(count).padStart(5)}`),
    '',
    errors > 0
      ? `${errors} kesalahan, ${warnings} peringatan. Perbaiki dari atas ke bawah.`
      : `Tidak ada kesalahan, ${warnings} peringatan.`,
  ]
  return { ok: errors === 0, text: lines.join('\n') }
}
