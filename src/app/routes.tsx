import { Route, Routes } from 'react-router-dom'
import type { Course } from '../domain/course.ts'
import { PathScreen } from '../features/course/PathScreen.tsx'
import { Arrival } from './Arrival.tsx'
import { LostScreen } from './LostScreen.tsx'
import { late } from './late.tsx'
import {
  AboutScreen,
  ActRoute,
  ArticleRoute,
  ChangeRoute,
  DisputeRoute,
  LawScreen,
  MayIScreen,
  ProgressScreen,
  ReviewScreen,
  SettingsScreen,
} from './later.ts'
import { MainTabs } from './MainTabs.tsx'
import {
  ExamRoute,
  LessonRoute,
  ModuleRoute,
  PledgeRoute,
  QuizRoute,
  RepairRoute,
  ReviewRoute,
  ScenarioRoute,
  TermRoute,
  TestRoute,
} from './places.tsx'
import { StorageNote } from './StorageNote.tsx'

interface Props {
  readonly course: Course
}

/** For authors under `npm run dev`; the build drops it with everything it imports. */
const Preview = import.meta.env.DEV
  ? late(() => import('../features/preview/Preview.tsx').then((file) => file.Preview))
  : undefined

/** Every address of the app. */
export function CourseRoutes({ course }: Props) {
  const beside = { tabs: <MainTabs />, notes: <StorageNote /> }
  return (
    <Routes>
      <Route element={<Arrival />}>
        <Route path="/" element={<PathScreen course={course} {...beside} />} />
        <Route path="/modul/:module" element={<ModuleRoute course={course} />} />
        <Route path="/materi/:module/:lesson/:stop" element={<LessonRoute course={course} />} />
        <Route path="/skenario/:module/:scenario" element={<ScenarioRoute course={course} />} />
        <Route path="/kuis/:module" element={<QuizRoute course={course} />} />
        <Route path="*" element={<LostScreen />} />
      </Route>
      <Route path="/ulang" element={<ReviewScreen course={course} {...beside} />} />
      <Route path="/ulang/:module" element={<ReviewRoute course={course} />} />
      <Route path="/boleh" element={<MayIScreen course={course} {...beside} />} />
      <Route path="/boleh/:act" element={<ActRoute course={course} {...beside} />} />
      <Route path="/ujian" element={<ExamRoute course={course} />} />
      <Route path="/ujian/perkuat" element={<RepairRoute course={course} />} />
      <Route path="/tes/:form" element={<TestRoute course={course} />} />
      <Route path="/ikrar" element={<PledgeRoute course={course} />} />
      <Route path="/rujukan" element={<LawScreen course={course} {...beside} />} />
      <Route path="/rujukan/pasal/:citation" element={<ArticleRoute course={course} {...beside} />} />
      <Route path="/rujukan/berubah/:change?" element={<ChangeRoute course={course} {...beside} />} />
      <Route path="/rujukan/berbeda/:dispute?" element={<DisputeRoute course={course} {...beside} />} />
      <Route path="/istilah/:term?" element={<TermRoute course={course} tabs={beside.tabs} />} />
      <Route path="/kemajuan" element={<ProgressScreen course={course} {...beside} />} />
      <Route path="/pengaturan" element={<SettingsScreen {...beside} />} />
      <Route path="/tentang" element={<AboutScreen course={course} />} />
      {Preview && <Route path="/pratinjau/*" element={<Preview course={course} />} />}
    </Routes>
  )
}
