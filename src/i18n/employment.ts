import type { EmploymentStatus } from '../domain/employment.ts'

/** Names of the statuses, wherever one is named. */
export const statuses: Readonly<Record<EmploymentStatus, string>> = {
  pns: 'PNS',
  pppk: 'PPPK',
  'pppk-paruh-waktu': 'PPPK paruh waktu',
  'non-asn': 'Non-ASN',
  'kepala-desa': 'Kepala desa',
  'perangkat-desa': 'Perangkat desa',
}
