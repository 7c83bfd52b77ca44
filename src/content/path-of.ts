import type { Place } from '../domain/place.ts'

/** Address of a place within the app, without the hash. */
export function pathOf(place: Place): string {
  switch (place.kind) {
    case 'lesson':
      return `/materi/${place.module}/${place.lesson}/${place.stop}`
    case 'scenario':
      return `/skenario/${place.module}/${place.scenario}`
    case 'quiz':
      return `/kuis/${place.module}`
    case 'review':
      return '/ulang'
    case 'test':
      return `/tes/${place.form}`
    case 'exam':
      return '/ujian'
    case 'repair':
      return '/ujian/perkuat'
    case 'pledge':
      return '/ikrar'
  }
  return place satisfies never
}

/** The same for a link. */
export function hrefOf(place: Place): string {
  return `#${pathOf(place)}`
}
