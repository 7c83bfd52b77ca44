import { hrefOf } from '../../../content/path-of.ts'
import { repair as say } from '../../../i18n/screens-exam.ts'
import { Bar } from '../../../ui/Bar.tsx'

interface Props {
  readonly at: number
  readonly total: number
}

export function RepairBar({ at, total }: Props) {
  return (
    <Bar
      back={{ href: hrefOf({ kind: 'exam' }), label: say.back }}
      title={say.title}
      progress={{ done: at - 1, total, label: say.stepOf(at, total) }}
    />
  )
}
