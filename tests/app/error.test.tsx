// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { named } from '../support/history.ts'
import { renderApp } from '../support/render-app.tsx'
import { smallCourse } from '../support/small-course.ts'

it('ends a bug in a sentence that offers the learner their data first', async () => {
  // React tells the programmer about the bug; that is not what this test is about.
  vi.mocked(console.error).mockImplementation(() => {})
  const [module] = smallCourse.modules
  const course = { ...smallCourse, modules: [{ ...module, order: undefined }] }

  // A course that no compiler would give: the nearest thing to a bug that a test can bring about.
  await renderApp({ events: [named()], course: course as never, at: '/modul/contoh' })

  expect((await screen.findByRole('alert')).textContent).toContain('Jawaban yang sudah tersimpan aman')
  const [first, second] = screen.getAllByRole('button')
  expect(first?.textContent).toBe('Unduh data saya')
  expect(second?.textContent).toBe('Muat ulang')
  vi.mocked(console.error).mockClear()
})
