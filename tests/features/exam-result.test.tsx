// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import type { ExamTold } from '../../src/domain/event.ts'
import type { RepairStep } from '../../src/domain/exam/gate.ts'
import { examResult } from '../../src/domain/exam/pass.ts'
import { resultWords } from '../../src/features/exam/result/result-words.ts'
import { lessonWith, moduleWith } from '../support/builders.ts'
import { examCourse as course, examHandedIn, examUnderWay, firstThirty, quizzesPassed } from '../support/exam-course.ts'
import { named } from '../support/history.ts'
import { renderApp } from '../support/render-app.tsx'

/** What was told of so many points of 8 in A, 7 in B, 9 in C and 6 in general. */
function told(...points: readonly [a: number, b: number, c: number, u: number]): ExamTold {
  const sizes = [8, 7, 9, 6]
  const answers = (['A', 'B', 'C', 'U'] as const).flatMap((indicator, which) =>
    Array.from({ length: sizes[which] ?? 0 }, (_, at) => ({
      indicator,
      score: Math.min(1, Math.max(0, (points[which] ?? 0) - at)),
    })),
  )
  const { passed, points: sum, of, indicators } = examResult(answers)
  return { passed, points: sum, of, indicators }
}

function steps(count: number): RepairStep[] {
  return ['Loket', 'Partai', 'Foto', 'Masa tenang'].slice(0, count).map((title) => ({
    objective: title,
    module: moduleWith(),
    lesson: { ...lessonWith(title), title, minutes: 2 },
  }))
}

describe('the words of a result', () => {
  it.each<[string, ReturnType<typeof resultWords>, string, string]>([
    [
      'passed',
      resultWords(told(8, 7, 9, 3), [], 1),
      'Anda lulus.',
      'Nilai Anda 90 dari 100. Langkah terakhir: baca ikrar dan tandatangani. Bukti penyelesaian siap di ponsel ini.',
    ],
    [
      'one part weak',
      resultWords(told(8, 4, 9, 6), steps(3), 1),
      'Hampir. Satu bagian perlu diperkuat.',
      'Nilai Anda 90. Bagian partai politik baru 57, perlu 60. Buka 3 pelajaran ini, lalu ujian berikutnya terbuka.',
    ],
    [
      'two parts weak',
      resultWords(told(4.5, 4, 9, 6.5), steps(4), 1),
      'Belum lulus, tetapi sudah dekat.',
      'Nilai Anda 78, perlu 80. Yang sudah kuat: kampanye dan media sosial. Yang perlu diulang: “Loket”, “Partai”, “Foto”, dan “Masa tenang”. Waktunya kira-kira 8 menit.',
    ],
    [
      'near, and nothing strong',
      resultWords(told(6, 5, 7, 2), steps(2), 2),
      'Belum lulus, tetapi sudah dekat.',
      'Nilai Anda 66, perlu 80. Yang perlu diulang: “Loket” dan “Partai”. Waktunya kira-kira 4 menit.',
    ],
    [
      'below',
      resultWords(told(3, 3, 3, 3), steps(4), 1),
      'Belum lulus kali ini.',
      'Nilai Anda 40, perlu 80. Anda tidak harus mengulang semuanya. Mulai dari tiga pelajaran ini: “Loket”, “Partai”, dan “Foto”. Anda boleh mencoba lagi kapan saja sesudahnya.',
    ],
    [
      'the third without a pass',
      resultWords(told(6, 5, 7, 2), steps(2), 3),
      'Mari coba cara lain.',
      'Sebagian orang lebih mudah dengan soal di kertas yang dibacakan teman. Minta lembarnya kepada atasan Anda. Kemajuan Anda tetap tersimpan.',
    ],
  ])('are those of the curriculum: %s', (_, words, title, text) => {
    expect(words).toEqual({ title, text })
  })

  it('name two weak parts where the total was reached', () => {
    const strong = { points: 100, of: 100 }
    const weak = { points: 1, of: 7 }

    const words = resultWords(
      { passed: false, points: 25, of: 30, indicators: { A: weak, B: weak, C: strong, U: strong } },
      steps(3),
      1,
    )

    expect(words).toEqual({
      title: 'Nilai Anda 83. Dua bagian perlu diperkuat.',
      text: 'Bagian pelayanan publik dan partai politik belum mencapai 60. Kerjakan 3 pelajaran ini dulu.',
    })
  })

  it('never show 80 to somebody who just missed it', () => {
    expect(resultWords(told(8, 7, 8.9, 0), [], 1).text).toContain('Nilai Anda 79, perlu 80.')
  })
})

const able = () => [named(), ...quizzesPassed()]

describe('the result', () => {
  it('tells the points by part and by module', async () => {
    await renderApp({ events: [...able(), ...examHandedIn(24, 6)], course, at: '/ujian' })

    const region = async (name: string) => within(await screen.findByRole('region', { name })).getAllByRole('img')
    const names = (rows: readonly HTMLElement[]) => rows.map((row) => row.getAttribute('aria-label'))

    expect(names(await region('Tepat per bagian'))).toEqual([
      '8 dari 8 tepat.',
      '7 dari 7 tepat.',
      '8 dari 9 tepat.',
      '1 dari 6 tepat.',
    ])
    expect(names(await region('Tepat per modul'))).toHaveLength(6)
  })

  it('explains every question, folded, with its story', async () => {
    const { user } = await renderApp({ events: [...able(), ...examHandedIn(28, 1)], course, at: '/ujian' })
    const all = await screen.findByRole('region', { name: 'Soal per soal' })
    const folds = all.querySelectorAll(':scope > ol > li > details')
    expect(folds).toHaveLength(30)
    expect([...folds].filter((fold) => fold.hasAttribute('open'))).toEqual([])

    await user.click(within(all).getByText('1. Soal perahu/awal?'))

    const [first] = folds
    expect(first?.hasAttribute('open')).toBe(true)
    expect(first?.textContent).toContain('Tim calon minta menumpang perahu.')
    expect(first?.textContent).toContain('Penjelasan perahu/awal.')
    expect(folds[29]?.textContent).toContain(`Penjelasan ${firstThirty[29]}.`)
  })

  it('proposes another way after the third exam, and counts none of them', async () => {
    const events = [...able(), ...examHandedIn(20, 10), ...examHandedIn(20, 10), ...examHandedIn(20, 10)]

    await renderApp({ events, course, at: '/ujian' })

    expect(await screen.findByText('Mari coba cara lain.')).toBeTruthy()
    expect(document.body.textContent).not.toMatch(/percobaan|gagal|ke-3|ketiga/i)
  })
})

it.each([
  ['the start', []],
  ['an open exam', examUnderWay(3)],
  ['a pass', examHandedIn(29)],
  ['what is to be made good', examHandedIn(20, 4)],
] as const)('has no fault that axe can see at %s', async (_, events) => {
  await renderApp({ events: [...able(), ...events], course, at: '/ujian' })
  await screen.findByRole('heading', { level: 1 })

  expect(await faults()).toEqual([])
})

it('has no fault that axe can see on a question, on all of them and while handing in', async () => {
  const { user } = await renderApp({ events: [...able(), ...examUnderWay(0)], course, at: '/ujian' })
  await user.click(await screen.findByRole('button', { name: 'Lanjut dari soal 1' }))
  expect(await faults()).toEqual([])

  await user.click(screen.getByRole('button', { name: 'Lihat semua soal' }))
  expect(await faults()).toEqual([])

  await user.click(screen.getByRole('button', { name: 'Serahkan' }))
  expect(await faults()).toEqual([])
})

async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    // Colours are measured in a real browser.
    rules: { 'color-contrast': { enabled: false } },
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)
}
