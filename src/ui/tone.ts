/** Colour of a verdict, always together with an icon and a word. */
export type Tone = 'good' | 'warn' | 'bad' | 'grey'
