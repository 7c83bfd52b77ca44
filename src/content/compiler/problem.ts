/** Something an author can mend. */
export interface Problem {
  /** Counted from the folder that holds the course: `modules/uu-20-2023/skenario/perahu.yaml`. */
  readonly file: string
  readonly line: number
  readonly column: number
  /** The place by its ids, as a person would say it: `soal › awal › pilihan › layani-biasa`. Empty in running text. */
  readonly path: string
  /** What is wrong and what to do, in Indonesian. */
  readonly message: string
  /** A warning is told and stops nothing. */
  readonly severity: 'error' | 'warning'
}

export function isError({ severity }: Problem): boolean {
  return severity === 'error'
}

export function printProblem(problem: Problem): string {
  const { file, line, column, severity } = problem
  return `${file}:${line}:${column}  ${severity === 'warning' ? 'peringatan: ' : ''}${told(problem)}`
}

/** The form that a forge shows beside the line in a pull request, escaped as GitHub's workflow commands ask. */
export function annotateProblem(problem: Problem): string {
  const { file, line, column, severity } = problem
  const name = escaped(file).replaceAll(':', '%3A').replaceAll(',', '%2C')
  return `::${severity} file=${name},line=${line},col=${column}::${escaped(told(problem))}`
}

/** In the order in which a file is mended: from its top to its end. */
export function byPlace(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1
  return one.line - other.line || one.column - other.column
}

function told({ path, message }: Problem): string {
  return path ? `${path}: ${message}` : message
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}
