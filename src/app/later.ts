import { late } from './late.tsx'
import { lateLookup } from './lookup.tsx'

/** Screens of the tabs beside the path: nobody needs them to begin or to go on. */
export const ReviewScreen = late(() => import('../features/review/ReviewScreen.tsx').then((file) => file.ReviewScreen))
export const ReviewRun = late(() => import('../features/review/ReviewRun.tsx').then((file) => file.ReviewRun))
export const ProgressScreen = late(() =>
  import('../features/progress/ProgressScreen.tsx').then((file) => file.ProgressScreen),
)
export const SettingsScreen = late(() =>
  import('../features/settings/SettingsScreen.tsx').then((file) => file.SettingsScreen),
)
export const AboutScreen = late(() => import('../features/settings/AboutScreen.tsx').then((file) => file.AboutScreen))

/** The look-up of acts: asked for in the middle of a working day, by whoever is not learning just then. */
export const MayIScreen = lateLookup(() => import('../features/may-i/MayIScreen.tsx').then((file) => file.MayIScreen))
export const ActRoute = lateLookup(() => import('./lookup-places.tsx').then((file) => file.ActRoute))

/** After the modules: the exam and what opens the next one. */
export const ExamScreen = late(() => import('../features/exam/ExamScreen.tsx').then((file) => file.ExamScreen))
export const RepairScreen = late(() =>
  import('../features/exam/repair/RepairScreen.tsx').then((file) => file.RepairScreen),
)

/** Around the modules: the tests before and after them, and the pledge at the end. */
export const TestScreen = late(() => import('../features/test/TestScreen.tsx').then((file) => file.TestScreen))
export const PledgeScreen = late(() => import('../features/pledge/PledgeScreen.tsx').then((file) => file.PledgeScreen))

/** The legal reference and the glossary. */
export const LawScreen = lateLookup(() => import('../features/law/LawScreen.tsx').then((file) => file.LawScreen))
export const ArticleRoute = lateLookup(() => import('./lookup-places.tsx').then((file) => file.ArticleRoute))
export const ChangeRoute = lateLookup(() => import('./lookup-places.tsx').then((file) => file.ChangeRoute))
export const DisputeRoute = lateLookup(() => import('./lookup-places.tsx').then((file) => file.DisputeRoute))
export const GlossaryScreen = late(() =>
  import('../features/law/GlossaryScreen.tsx').then((file) => file.GlossaryScreen),
)
