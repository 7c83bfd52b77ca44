// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { named } from '../support/history.ts'
import { renderApp } from '../support/render-app.tsx'
import { smallCourse } from '../support/small-course.ts'

const heading = `Yang baru di edisi ${smallCourse.edition}`
const [module] = smallCourse.modules
if (!module) throw new Error('the small course has no module')
const next = {
  ...smallCourse,
  modules: [
    { ...module, edition: 2, history: [...module.history, { edition: 2, on: '2026-12-01', what: 'Pasal 5 berubah.' }] },
  ],
}

beforeEach(() => localStorage.clear())

describe('what is new', () => {
  it('is not told to who comes for the first time', async () => {
    await renderApp({ events: [named()], course: smallCourse, at: '/' })

    expect(screen.queryByRole('heading', { name: heading })).toBeNull()
    expect(localStorage.getItem('edisi')).toBe('{"contoh":1}')
  })

  it('is told once after an update, with what has changed', async () => {
    localStorage.setItem('edisi', '{"contoh":1}')
    const { user } = await renderApp({ events: [named()], course: next, at: '/' })

    expect(await screen.findByRole('heading', { name: heading })).toBeTruthy()
    expect(screen.getByText(/Pasal 5 berubah\./)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Mengerti' }))

    expect(screen.queryByRole('heading', { name: heading })).toBeNull()
    expect(localStorage.getItem('edisi')).toBe('{"contoh":2}')
  })

  it('names a module that was not there before', async () => {
    localStorage.setItem('edisi', '{"lain":1}')
    await renderApp({ events: [named()], course: smallCourse, at: '/' })

    expect(await screen.findByText(/modul baru\./)).toBeTruthy()
  })

  it('does not mind what else may lie there', async () => {
    localStorage.setItem('edisi', 'bukan json')
    await renderApp({ events: [named()], course: smallCourse, at: '/' })

    expect(screen.queryByRole('heading', { name: heading })).toBeNull()
  })
})
