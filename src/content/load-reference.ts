import type { Reference } from '../domain/reference.ts'
import { addressOf } from './address.ts'

let loading: Promise<Reference> | undefined

/** What the look-up shows, loaded once. A load that failed is forgotten, so that it can be tried again. */
export function loadReference(): Promise<Reference> {
  loading ??= fetchReference().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

async function fetchReference(): Promise<Reference> {
  const response = await fetch(addressOf('reference'))
  if (!response.ok) throw new Error(`The reference did not come: ${response.status}.`)
  const pack: unknown = await response.json()
  if (!isPack(pack)) throw new Error('The reference is of another format.')
  return pack.reference
}

// Made by the same build as this code, like the course pack: its format number is all that can differ.
function isPack(pack: unknown): pack is { format: 1; reference: Reference } {
  return typeof pack === 'object' && pack !== null && 'format' in pack && pack.format === 1 && 'reference' in pack
}
