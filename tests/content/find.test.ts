import { expect, it } from 'vitest'
import { findArticle, findLesson, findModule, findScenario, findTerm } from '../../src/content/find.ts'
import type { Course } from '../../src/domain/course.ts'
import { courseFolder } from './support/course-folder.ts'

function smallCourse(): Course {
  const { course } = courseFolder().compile()
  if (!course) throw new Error('the small course does not compile')
  return course
}

it('finds a module, and its lessons and scenarios', () => {
  const module = findModule(smallCourse(), 'pelayanan')

  expect(module?.title).toBe('Netral dalam pelayanan')
  expect(findLesson(module, 'loket')?.title).toBe('Di loket')
  expect(findScenario(module, 'baju-kering')?.title).toBe('Baju kering satu-satunya')
})

it('finds an article with the regulation it stands in', () => {
  const found = findArticle(smallCourse(), 'UU 20/2023 Pasal 9 ayat (2)')

  expect(found?.regulation.name).toBe('UU 20/2023')
  expect(found?.article.says).toBe('Pegawai ASN harus bebas dari pengaruh golongan.')
})

it('finds a term', () => {
  expect(findTerm(smallCourse(), 'netral')?.means).toBe('Tidak memihak siapa pun.')
})

it('finds nothing for an address from elsewhere', () => {
  const course = smallCourse()

  expect(findModule(course, undefined)).toBeUndefined()
  expect(findLesson(findModule(course, 'lain'), 'loket')).toBeUndefined()
  expect(findScenario(findModule(course, 'pelayanan'), 'lain')).toBeUndefined()
  expect(findArticle(course, 'UU 20/2023 Pasal 1')).toBeUndefined()
  expect(findTerm(course, 'lain')).toBeUndefined()
})
