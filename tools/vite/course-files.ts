import type { HtmlTagDescriptor } from 'vite'
import type { Compiled } from '../../src/content/compiler/compile.ts'

/** A file that the app fetches by an address told in index.html: `meta` is the name under which it looks for it. */
export interface CourseFile {
  readonly meta: string
  readonly name: string
  readonly source: string
}

/** The course, what only the look-up shows, and the pictures. The app refuses another `format` than it knows. */
export function filesOf({ course, reference, sprites }: Compiled): CourseFile[] {
  if (!course) return []
  return [
    { meta: 'course', name: 'course.json', source: JSON.stringify({ format: 1, course }) },
    { meta: 'reference', name: 'reference.json', source: JSON.stringify({ format: 1, reference }) },
    {
      meta: 'pictures',
      name: 'pictures.json',
      source: JSON.stringify(Object.fromEntries(sprites.map(({ module, svg }) => [module, svg]))),
    },
  ]
}

/** What index.html says of a file; relative, so that the app works in any folder. */
export function metaOf({ meta }: CourseFile, path: string): HtmlTagDescriptor {
  return { tag: 'meta', attrs: { name: meta, content: `./${path}` }, injectTo: 'head' }
}
