import { useState } from 'react'
import type { Signature } from '../../domain/event.ts'
import { isSigned, type Stroke, signaturePath } from '../../domain/signature.ts'

/** Both ways of signing side by side: changing from one to the other loses neither. */
export function useSignature() {
  const [kind, setKind] = useState<Signature['kind']>('drawn')
  const [strokes, setStrokes] = useState<readonly Stroke[]>([])
  const [typed, setTyped] = useState('')
  return { kind, strokes, typed, signature: signatureOf(kind, strokes, typed), setKind, setStrokes, setTyped }
}

function signatureOf(kind: Signature['kind'], strokes: readonly Stroke[], typed: string): Signature | undefined {
  if (kind === 'drawn') return isSigned(strokes) ? { kind, path: signaturePath(strokes) } : undefined
  const name = typed.trim().replace(/\s+/g, ' ').slice(0, 40)
  return name === '' ? undefined : { kind, name }
}
