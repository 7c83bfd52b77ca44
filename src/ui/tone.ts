import type { IconName } from './icons.ts'

/** Colour of a verdict, always together with a word and an icon of an outline of its own. */
export type Tone = 'good' | 'warn' | 'bad' | 'grey'

export const iconOfTone: Readonly<Record<Tone, IconName>> = {
  good: 'right',
  warn: 'half',
  bad: 'wrong',
  grey: 'contested',
}
