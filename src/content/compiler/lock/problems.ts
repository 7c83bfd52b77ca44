import type { Problem } from '../problem.ts'
import type { AuthoredModule } from '../read/module.ts'
import type { Part } from '../read/part.ts'
import type { Difference } from './lock.ts'

export const lockFile = 'terbit.lock.json'

/** Tells a difference from the lock where the author can mend it; `lock` is the lock file's text. */
export function lockProblem(
  difference: Difference,
  authored: readonly AuthoredModule[],
  file: string,
  lock: string,
): Problem {
  const { id } = difference
  const part = difference.kind === 'gone' ? undefined : placeOf(authored, id)
  const message = messageFor(difference)
  if (part) return { ...part.problem(message), severity: difference.kind === 'reworded' ? 'warning' : 'error' }
  const line = lock.split('\n').findIndex((written) => written.trimStart().startsWith(`${JSON.stringify(id)}:`)) + 1
  return { file, line: Math.max(line, 1), column: line > 0 ? 3 : 1, path: id, message, severity: 'error' }
}

function messageFor(difference: Difference): string {
  switch (difference.kind) {
    case 'gone':
      return 'sudah terbit dan tidak boleh hilang, sebab riwayat peserta menunjuk ke sini; kembalikan soal atau halaman itu'
    case 'same-edition':
      return `nilai, pilihan, lanjut, atau dasar hukumnya berubah; naikkan edisi di modul.yaml di atas ${difference.edition}, lalu jalankan npm run kunci`
    case 'unrecorded':
      return `belum tercatat di ${lockFile}; jalankan npm run kunci`
    case 'reworded':
      return `kata-katanya berubah sejak dicatat di ${lockFile}; jalankan npm run kunci`
  }
}

function placeOf(authored: readonly AuthoredModule[], id: string): Part | undefined {
  const [owner = '', name = ''] = id.split('/')
  for (const { folder, lessons, scenarios, bank } of authored) {
    const lesson = lessons.find((candidate) => candidate.name === owner)
    if (lesson) return name === 'cek' ? lesson.part.get('cek') : pageOf(lesson.part, name)
    const scenario = scenarios.find((candidate) => candidate.name === owner)
    const questions = scenario?.part.get('soal').items ?? (folder === owner ? bank?.part.items : undefined)
    const question = questions?.find((candidate) => candidate.get('id').text === name)
    if (question) return question
  }
  return undefined
}

function pageOf(lesson: Part, name: string): Part {
  return lesson.get('halaman').items.find(({ text }) => text === name) ?? lesson.get('halaman')
}
