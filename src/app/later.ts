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
