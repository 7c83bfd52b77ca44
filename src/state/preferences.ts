import { create } from 'zustand'
import type { EmploymentStatus } from '../domain/employment.ts'
import type { Phase } from '../domain/phase.ts'

export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark'
  readonly text: 'm' | 'l' | 'xl'
  readonly motion: 'system' | 'less'
  readonly sound: boolean
  /** Scenarios as a stage, or as its equal of plain text. */
  readonly stages: 'drawn' | 'text'
  /** Where the elections stand, once the learner has said so. */
  readonly phase?: Phase
  /** Looked up for somebody of another status; forgotten with the page, because the next one here has a status of their own. */
  readonly status?: EmploymentStatus | undefined
}

// first-tap.ts reads the same key before paint.
const key = 'tampilan'
const phases = ['before-candidates', 'campaign', 'quiet', 'polling-day', 'after'] as const satisfies readonly Phase[]
const usual: Preferences = { theme: 'system', text: 'm', motion: 'system', sound: false, stages: 'drawn' }

const preferenceStore = create<Preferences>(() => ({ ...usual, ...saved() }))

export function usePreferences(): Preferences {
  return preferenceStore()
}

export function preferencesNow(): Preferences {
  return preferenceStore.getState()
}

/** Takes effect at once and is remembered by this browser, for whoever uses it. */
export function setPreference<Key extends keyof Preferences>(name: Key, value: Preferences[Key]): void {
  preferenceStore.setState({ [name]: value })
  const { theme, text, motion, sound, stages, phase } = preferenceStore.getState()
  const { dataset } = document.documentElement
  dataset.theme = theme
  dataset.text = text
  dataset.motion = motion
  try {
    localStorage.setItem(key, JSON.stringify({ theme, text, motion, sound, stages, phase }))
  } catch {
    // It still holds until the page is closed.
  }
}

function saved(): Partial<Preferences> {
  try {
    const raw: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    return typeof raw === 'object' && raw !== null ? pick(new Map(Object.entries(raw))) : {}
  } catch {
    return {}
  }
}

function pick(raw: ReadonlyMap<string, unknown>): Partial<Preferences> {
  const theme = (['system', 'light', 'dark'] as const).find((value) => value === raw.get('theme'))
  const text = (['m', 'l', 'xl'] as const).find((value) => value === raw.get('text'))
  const motion = (['system', 'less'] as const).find((value) => value === raw.get('motion'))
  const stages = (['drawn', 'text'] as const).find((value) => value === raw.get('stages'))
  const phase = phases.find((value) => value === raw.get('phase'))
  return {
    ...(theme && { theme }),
    ...(text && { text }),
    ...(motion && { motion }),
    ...(stages && { stages }),
    ...(phase && { phase }),
    sound: raw.get('sound') === true,
  }
}
