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
