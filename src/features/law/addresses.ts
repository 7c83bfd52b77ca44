import { articleHref } from '../../player/references/reference-address.ts'
import { rememberSearch as rememberAt, withSearch } from '../../ui/search-address.ts'

const reference = '#/rujukan'
export const changesAddress = `${reference}/berubah`
export const disputesAddress = `${reference}/berbeda`
export const glossaryAddress = '#/istilah'

export function referenceAddress(typed: string): string {
  return withSearch(reference, typed)
}

export function articleAddress(citation: string, typed = ''): string {
  return withSearch(articleHref(citation), typed)
}

export function changeAddress(id: string, typed = ''): string {
  return withSearch(`${changesAddress}/${id}`, typed)
}

export function disputeAddress(id: string, typed = ''): string {
  return withSearch(`${disputesAddress}/${id}`, typed)
}

export function rememberReference(typed: string): void {
  rememberAt(reference, typed)
}

export function rememberGlossary(typed: string): void {
  rememberAt(glossaryAddress, typed)
}
