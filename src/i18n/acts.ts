import type { ActRule, ActVerdict, Penalty, SanctionClass } from '../domain/act.ts'
import { statuses } from './employment.ts'
import { player } from './player.ts'

const sanctions: Readonly<Record<SanctionClass, string>> = {
  none: 'Tidak ada sanksi',
  moral: 'Sanksi moral, berupa pernyataan tertutup atau terbuka',
  medium: 'Hukuman disiplin sedang',
  severe: 'Hukuman disiplin berat',
  // An open level must never sound like a light one.
  unclear: 'Tingkat hukumannya belum jelas. Itu tidak berarti ringan',
  dismissal: 'Diberhentikan tidak dengan hormat',
  contract: 'Sanksi bertingkat menurut perjanjian kerja. Yang terberat, kontraknya diputus',
  crime: 'Dapat dipidana bila unsurnya terpenuhi',
  'village-law': 'Teguran, pemberhentian sementara, lalu pemberhentian, menurut UU Desa',
}

// The same class weighs otherwise with another verdict.
const exceptions: Partial<Record<`${ActVerdict} ${SanctionClass}`, string>> = {
  'contested unclear': 'Belum pasti, karena belum ada jawaban yang pasti',
  'no-rule unclear': 'Belum diketahui, karena aturannya belum kami temukan',
  'conditional none': 'Tidak ada sanksi selama syaratnya dipenuhi',
}

/** What an act costs, in plain words. */
export function sanctionText({
  verdict,
  sanction,
  mayBeCrime,
}: Pick<ActRule, 'verdict' | 'sanction' | 'mayBeCrime'>): string {
  return withCrime(exceptions[`${verdict} ${sanction}`] ?? sanctions[sanction], mayBeCrime)
}

/** What it costs, with the status and the phase it is true for. */
export function penaltyText({ status, phase, sanction, mayBeCrime, endIsOpen }: Penalty): string {
  const cost = lowerFirst(withCrime(sanctions[sanction], mayBeCrime))
  const told = `${statuses[status]}, ${lowerFirst(player.phases[phase])}: ${cost}`
  return endIsOpen ? `Tidak ada sumber yang menyebut kapan masa sesudah pemungutan berakhir. ${told}` : told
}

function withCrime(plain: string, mayBeCrime: boolean | undefined): string {
  return mayBeCrime ? `${plain}. Dapat juga dipidana bila unsurnya terpenuhi.` : `${plain}.`
}

function lowerFirst(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`
}
