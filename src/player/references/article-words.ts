import type { Regulation } from '../../domain/course.ts'
import { player } from '../../i18n/player.ts'

/** `UU 20/2023 · Undang-Undang Nomor 20 …`, where the title does not begin with the name itself. */
export function nameOf({ name, title }: Regulation): string {
  return title.startsWith(name) ? title : `${name} · ${title}`
}

/** `UU 20/2023 Pasal 24 ayat (1)` without the name that stands above it. */
export function placeIn({ name }: Regulation, citation: string): string {
  const place = citation.startsWith(`${name} `) ? citation.slice(name.length + 1) : citation
  return place.charAt(0).toUpperCase() + place.slice(1)
}

/** The course's own notes are recorded beside the law and are none: they have no number. */
export function isRegulation({ name }: Regulation): boolean {
  return /\d/.test(name)
}

/** Whether it is in force, in words. */
export function statusOf(regulation: Regulation): string {
  return isRegulation(regulation) ? player.regulationStatuses[regulation.status] : player.noRegulation
}
