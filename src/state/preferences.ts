import { create } from 'zustand'

export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark'
  readonly text: 'm' | 'l' | 'xl'
  readonly motion: 'system' | 'less'
  readonly sound: boolean
}

// first-tap.ts reads the same key before paint.
const key = 'tampilan'
const usual: Preferences = { theme: 'system', text: 'm', motion: 'system', sound: false }

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
  const { theme, text, motion, sound } = preferenceStore.getState()
  const { dataset } = document.documentElement
  dataset.theme = theme
  dataset.text = text
  dataset.motion = motion
  try {
    localStorage.setItem(key, JSON.stringify({ theme, text, motion, sound }))
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
  return {
    ...(theme && { theme }),
    ...(text && { text }),
    ...(motion && { motion }),
    sound: raw.get('sound') === true,
  }
}
