import type { Course } from '../../domain/course.ts'
import { preview as say } from '../../i18n/screens-preview.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Note } from '../../ui/Note.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { ModulePreview } from './ModulePreview.tsx'

interface Props {
  readonly course: Course
}

/** Where an author begins: every module with a link to all there is to see of it. */
export function PreviewList({ course }: Props) {
  return (
    <Screen bar={<Bar title={course.title} />}>
      <h1>{say.title}</h1>
      <p>{say.lead}</p>
      <Note>
        <p>{say.nothingKept}</p>
      </Note>
      {course.modules.map((module) => (
        <ModulePreview key={module.id} module={module} />
      ))}
    </Screen>
  )
}
