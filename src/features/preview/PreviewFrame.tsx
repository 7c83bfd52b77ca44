import type { ReactNode } from 'react'
import { preview as say } from '../../i18n/screens-preview.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Screen } from '../../ui/Screen.tsx'

interface Props {
  readonly title: string
  readonly children: ReactNode
}

/** Around everything that is opened from the list. */
export function PreviewFrame({ title, children }: Props) {
  return (
    <Screen bar={<Bar back={{ href: '#/pratinjau', label: say.back }} title={say.title} note={title} />}>
      {children}
    </Screen>
  )
}
