import { rememberSearch as rememberAt, withSearch } from '../../ui/search-address.ts'

const list = '#/boleh'

export function listAddress(typed: string): string {
  return withSearch(list, typed)
}

export function answerAddress(act: string, typed: string): string {
  return withSearch(`${list}/${act}`, typed)
}

export function rememberSearch(typed: string): void {
  rememberAt(list, typed)
}
