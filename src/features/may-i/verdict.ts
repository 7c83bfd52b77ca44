import type { ActVerdict } from '../../domain/act.ts'
import type { Tone } from '../../ui/tone.ts'

/** Colour and outline of a verdict; its word says the rest. */
export const toneOfVerdict: Readonly<Record<ActVerdict, Tone>> = {
  required: 'good',
  allowed: 'good',
  conditional: 'warn',
  forbidden: 'bad',
  contested: 'grey',
  'no-rule': 'grey',
}
