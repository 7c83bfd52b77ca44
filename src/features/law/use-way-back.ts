import { useSearchParams } from 'react-router-dom'
import { referenceAddress } from './addresses.ts'

/** Back to the reference, with what was sought there; to `otherwise` where nothing was. */
export function useWayBack(otherwise = referenceAddress('')): string {
  const [params] = useSearchParams()
  const typed = params.get('cari') ?? ''
  return typed === '' ? otherwise : referenceAddress(typed)
}
