import { Route, Routes, useParams } from 'react-router-dom'
import { findModule, findScenario } from '../../content/find.ts'
import type { Course } from '../../domain/course.ts'
import { preview as say } from '../../i18n/screens-preview.ts'
import { PreviewFrame } from './PreviewFrame.tsx'
import { PreviewList } from './PreviewList.tsx'
import { QuestionsPreview } from './QuestionsPreview.tsx'
import { ScenarioPreview } from './ScenarioPreview.tsx'

interface Props {
  readonly course: Course
}

/** Everything below `/pratinjau`, for authors under `npm run dev`; no byte of it is in the built app. */
export function Preview({ course }: Props) {
  return (
    <Routes>
      <Route index element={<PreviewList course={course} />} />
      <Route path=":module/soal" element={<QuestionsRoute course={course} />} />
      <Route path=":module/:scenario" element={<ScenarioRoute course={course} />} />
      <Route path="*" element={<Lost />} />
    </Routes>
  )
}

function QuestionsRoute({ course }: Props) {
  const module = findModule(course, useParams().module)
  return module ? <QuestionsPreview course={course} module={module} /> : <Lost />
}

function ScenarioRoute({ course }: Props) {
  const params = useParams()
  const scenario = findScenario(findModule(course, params.module), params.scenario)
  return scenario ? <ScenarioPreview key={scenario.id} course={course} scenario={scenario} /> : <Lost />
}

// A renamed file reloads the page at its old address.
function Lost() {
  return (
    <PreviewFrame title={say.lost}>
      <h1>{say.lost}</h1>
      <p>{say.lostMore}</p>
    </PreviewFrame>
  )
}
