import type { Penalty, SanctionClass } from '../domain/act.ts'
import { player } from './player.ts'
import { welcome } from './welcome.ts'

const sanctions: Readonly<Record<SanctionClass, string>> = {
  none: 'tidak ada sanksi selama syaratnya dipenuhi.',
  moral: 'sanksi moral, berupa pernyataan tertutup atau terbuka.',
  medium: 'hukuman disiplin sedang.',
  severe: 'hukuman disiplin berat.',
  unclear: 'tingkat hukumannya belum jelas. Itu tidak berarti ringan.',
  dismissal: 'diberhentikan tidak dengan hormat.',
  contract: 'sanksi bertingkat menurut perjanjian kerja. Yang terberat, kontraknya diputus.',
  crime: 'dapat dipidana bila unsurnya terpenuhi.',
  'village-law': 'teguran, pemberhentian sementara, lalu pemberhentian, menurut UU Desa.',
}

/** What it costs, with the status and the phase it is true for. */
export function penaltyText({ status, phase, sanction, mayBeCrime, endIsOpen }: Penalty): string {
  const when = player.phases[phase]
  return [
    endIsOpen && 'Tidak ada sumber yang menyebut kapan masa sesudah pemungutan berakhir.',
    `${welcome.statuses[status]}, ${when.charAt(0).toLowerCase()}${when.slice(1)}: ${sanctions[sanction]}`,
    mayBeCrime && 'Dapat juga dipidana bila unsurnya terpenuhi.',
  ]
    .filter(Boolean)
    .join(' ')
}
