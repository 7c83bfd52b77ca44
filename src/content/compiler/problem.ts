/** Something an author can mend. `path` names the place by ids (`soal › awal › pilihan › layani-biasa`). */
export interface Problem {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly path: string
  readonly message: string
  readonly severity: 'error' | 'warning'
}

export function printProblem({ file, line, column, path, message, severity }: Problem): string {
  const where = `${file}:${line}:${column}`
  return `${where}  ${severity === 'warning' ? 'peringatan: ' : ''}${path ? `${path}: ` : ''}${message}`
}

/** The form that a forge shows beside the line in a pull request. */
export function annotateProblem({ file, line, column, path, message, severity }: Problem): string {
  return `::${severity} file=${file},line=${line},col=${column}::${path ? `${path}: ` : ''}${message}`
}

export function byPlace(one: Problem, other: Problem): number {
  return one.file.localeCompare(other.file) || one.line - other.line || one.column - other.column
}
