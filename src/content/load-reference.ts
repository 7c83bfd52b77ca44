import type { Reference } from '../domain/reference.ts'
import { packLoader } from './load-pack.ts'

/** What the look-up shows. */
export const loadReference = packLoader<Reference>('reference')
