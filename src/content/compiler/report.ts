import { compileCourse } from './compile.ts'
import { countsOf } from './counts.ts'
import { fairnessNote } from './lint/fairness.ts'
import { annotateProblem, isError, printProblem } from './problem.ts'

/** `npm run periksa`: every problem, then what the course holds. `inCi`: problems in the form that a forge shows. */
export function checkCourse(
  folder: string,
  { inCi, lint = true }: { inCi: boolean; lint?: boolean },
): { readonly ok: boolean; readonly text: string } {
  const compiled = compileCourse(folder, { lock: 'check', lint })
  const errors = compiled.problems.filter(isError).length
  const warnings = compiled.problems.length - errors
  const note = lint ? fairnessNote(compiled.authored) : undefined
  const lines = [
    ...compiled.problems.map(inCi ? annotateProblem : printProblem),
    ...(compiled.problems.length > 0 ? [''] : []),
    ...countsOf(compiled.authored).map(([name, count]) => `${name.padEnd(34)}${String(count).padStart(5)}`),
    ...(note ? ['', note] : []),
    '',
    errors > 0
      ? `${errors} kesalahan, ${warnings} peringatan. Perbaiki dari atas ke bawah.`
      : `Tidak ada kesalahan, ${warnings} peringatan.`,
  ]
  return { ok: errors === 0, text: lines.join('\n') }
}
