import type { ComponentType, ReactNode } from 'react'
import { loadReference } from '../content/load-reference.ts'
import type { Course } from '../domain/course.ts'
import type { Reference } from '../domain/reference.ts'
import { late } from './late.tsx'

export interface LookupProps {
  readonly course: Course
  readonly tabs: ReactNode
  readonly notes: ReactNode
}

export interface WithReference {
  readonly reference: Reference
}

/** A screen of the look-up: late, and there only when the reference has come too. */
export function lateLookup(
  load: () => Promise<ComponentType<LookupProps & WithReference>>,
): ComponentType<LookupProps> {
  return late(async () => {
    const [Screen, reference] = await Promise.all([load(), loadReference()])
    return (props: LookupProps) => <Screen {...props} reference={reference} />
  })
}
