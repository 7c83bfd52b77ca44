// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { printCourse } from '../../tools/print/print-course.ts'
import { courseFolder } from './support/course-folder.ts'
import { bank, lesson } from './support/slip.ts'

function printed(folder = courseFolder()) {
  const result = printCourse(folder.path)
  if (!result.ok) throw new Error(result.text)
  const read = (html: string) => new DOMParser().parseFromString(html, 'text/html')
  return { course: read(result.course), reserve: read(result.reserve) }
}

describe('the course on paper', () => {
  it('holds lessons, scenarios and questions with their reasons, and what the trainer is to know', () => {
    const { course } = printed()
    const text = course.body.textContent ?? ''

    expect([...course.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Materi: Di loket'),
        expect.stringContaining('Skenario: Baju kering'),
      ]),
    )
    expect(text).toContain('Belum ditinjau ahli hukum.')
    expect(text).toContain('Hadir di kampanye')
    expect(course.querySelectorAll('img').length).toBeGreaterThan(0)
  })

  it('keeps what is kept for the exam on a page of its own', () => {
    const { course, reserve } = printed()
    const prompt = /bank: ujian[\s\S]*?pertanyaan: \|\n\s+(.+)\n/.exec(courseFolder().read(bank))?.[1] ?? ''

    expect(prompt).not.toBe('')
    expect(course.body.textContent).not.toContain(prompt)
    expect(reserve.body.textContent).toContain(prompt)
    expect(reserve.body.textContent).toContain('Jangan dibagikan')
  })

  it('runs nothing, and takes every word as a word', () => {
    const { course } = printed(courseFolder().change(lesson, 'judul: Di loket', "judul: 'Di <script>loket</script>'"))

    expect(course.querySelectorAll('script, iframe, object, [onload], [onclick]')).toHaveLength(0)
    expect(course.body.textContent).toContain('Di <script>loket</script>')
  })

  it('says what is wrong with a course that cannot be printed', () => {
    const result = printCourse(courseFolder().change(lesson, 'judul: Di loket', 'jdul: Di loket').path)

    expect(result.ok ? '' : result.text).toContain('loket.md')
  })
})
