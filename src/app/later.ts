import { late } from './late.tsx'

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
export const MayIScreen = late(() => import('../features/may-i/MayIScreen.tsx').then((file) => file.MayIScreen))
export const AnswerScreen = late(() => import('../features/may-i/AnswerScreen.tsx').then((file) => file.AnswerScreen))

/** After the modules: the exam and what opens the next one. */
export const ExamScreen = late(() => import('../features/exam/ExamScreen.tsx').then((file) => file.ExamScreen))
export const RepairScreen = late(() =>
  import('../features/exam/repair/RepairScreen.tsx').then((file) => file.RepairScreen),
)

/** Around the modules: the tests before and after them, and the pledge at the end. */
export const TestScreen = late(() => import('../features/test/TestScreen.tsx').then((file) => file.TestScreen))
export const PledgeScreen = late(() => import('../features/pledge/PledgeScreen.tsx').then((file) => file.PledgeScreen))

/** The legal reference and the glossary. */
export const LawScreen = late(() => import('../features/law/LawScreen.tsx').then((file) => file.LawScreen))
export const ArticleScreen = late(() => import('../features/law/ArticleScreen.tsx').then((file) => file.ArticleScreen))
export const ChangeScreen = late(() => import('../features/law/ChangeScreen.tsx').then((file) => file.ChangeScreen))
export const ChangesScreen = late(() => import('../features/law/ChangesScreen.tsx').then((file) => file.ChangesScreen))
export const DisputeScreen = late(() => import('../features/law/DisputeScreen.tsx').then((file) => file.DisputeScreen))
export const DisputesScreen = late(() =>
  import('../features/law/DisputesScreen.tsx').then((file) => file.DisputesScreen),
)
export const GlossaryScreen = late(() =>
  import('../features/law/GlossaryScreen.tsx').then((file) => file.GlossaryScreen),
)
