import type { EmploymentStatus } from '../domain/employment.ts'
import { type NipOddity, readNip } from '../domain/nip.ts'
import type { LearnerDetails } from './recorder.ts'

export type LearnerField = 'name' | 'status' | 'unit'

export type LearnerForm =
  | { readonly ok: true; readonly details: LearnerDetails; readonly odd: NipOddity | undefined }
  | { readonly ok: false; readonly missing: readonly LearnerField[] }

const statuses: readonly EmploymentStatus[] = [
  'pns',
  'pppk',
  'pppk-paruh-waktu',
  'non-asn',
  'kepala-desa',
  'perangkat-desa',
]

/** Reads what stands in the fields of `ui/LearnerFields.tsx`. An odd NIP is told and never refused. */
export function readLearnerForm(form: FormData): LearnerForm {
  const name = textOf(form, 'name')
  const unit = textOf(form, 'unit')
  const status = statuses.find((candidate) => candidate === form.get('status'))
  if (name === '' || unit === '' || !status) {
    const given = { name: name !== '', status: status !== undefined, unit: unit !== '' }
    return { ok: false, missing: (['name', 'status', 'unit'] as const).filter((field) => !given[field]) }
  }
  const nip = readNip(textOf(form, 'nip'))
  return {
    ok: true,
    details: { name, status, unit, ...(nip && { nip: nip.text }) },
    odd: nip?.odd ? nip.why : undefined,
  }
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : ''
}
