import { claimUses } from './check/claim.ts'
import { compileCourse } from './compile.ts'
import { countsOf } from './counts.ts'
import { fairnessNote } from './lint/fairness.ts'
import { annotateProblem, isError, printProblem } from './problem.ts'
import type { AuthoredCourse } from './read/module.ts'

/** `npm run periksa`: every problem, then what the course holds. `inCi`: problems in the form that a forge shows. */
export function checkCourse(
  folder: string,
  { inCi, lint = true, withClaims = false }: { inCi: boolean; lint?: boolean; withClaims?: boolean },
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
    ...(withClaims ? ['', ...claimLines(compiled.authored)] : []),
    '',
    errors > 0
      ? `${errors} kesalahan, ${warnings} peringatan. Perbaiki dari atas ke bawah.`
      : `Tidak ada kesalahan, ${warnings} peringatan.`,
  ]
  return { ok: errors === 0, text: lines.join('\n') }
}

/** Claim → where it is taught → where it is asked. */
function claimLines({ claims, modules }: AuthoredCourse): string[] {
  if (!claims) return []
  return claimUses(claims, modules).map(
    ({ claim, taught, asked }) => `${claim.padEnd(10)}  ${taught.join(', ') || '-'}  →  ${asked.join(', ') || '-'}`,
  )
}
