import { useDeferredValue, useState } from 'react'

/** What is typed into a `SearchField`; it begins with what the address remembers. */
export function useSearch(params: URLSearchParams) {
  const [typed, onTyped] = useState(params.get('cari') ?? '')
  // Typing comes first: the rows may lag behind it on a slow phone.
  const sought = useDeferredValue(typed).trim()
  return { field: { typed, onTyped }, sought, isAsking: sought.length > 1 }
}
