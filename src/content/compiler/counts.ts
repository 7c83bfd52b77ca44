import { questionsOf } from '../../domain/attempt.ts'
import type { Compiled } from './compile.ts'

/** What the course holds, in an author's words. */
export function countsOf({ course, authored }: Compiled): [string, number][] {
  const lessons = authored.flatMap((module) => module.lessons)
  const scenarios = authored.flatMap((module) => module.scenarios)
  const claims = [
    ...lessons.flatMap(({ value }) => [...value.claims, ...value.check.claims]),
    ...scenarios.flatMap(({ value }) => [...value.claims, ...value.questions.flatMap((question) => question.claims)]),
  ]
  const kinds = course?.modules.flatMap(questionsOf).map((question) => question.kind) ?? []
  const articles = course?.regulations.flatMap((regulation) => regulation.articles) ?? []
  return [
    ['modul', authored.length],
    ['modul yang sudah ditinjau', authored.filter(({ value }) => value.reviewedBy.length > 0).length],
    ['materi', lessons.length],
    ['halaman', lessons.reduce((sum, { prose }) => sum + prose.pages.length, 0)],
    ['skenario', scenarios.length],
    ['soal', kinds.length],
    ['  satu jawaban', kinds.filter((kind) => kind === 'one').length],
    ['  beberapa jawaban', kinds.filter((kind) => kind === 'many').length],
    ['  mengurutkan', kinds.filter((kind) => kind === 'order').length],
    ['  memilah', kinds.filter((kind) => kind === 'sort').length],
    ['dasar hukum yang dipakai', articles.length],
    [
      '  isi atau nomor berkeyakinan sedang',
      articles.filter(({ confidence }) => Object.values(confidence).includes('medium')).length,
    ],
    ['istilah', course?.terms.length ?? 0],
    ['klaim sumber yang diajarkan', new Set(claims).size],
  ]
}
