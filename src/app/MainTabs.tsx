import { useLocation } from 'react-router-dom'
import { app } from '../i18n/screens-app.ts'
import type { IconName } from '../ui/icons.ts'
import { Tabs } from '../ui/Tabs.tsx'

interface Place {
  readonly path: string
  /** Addresses of the screens that lie under it, by their first part. */
  readonly holds: readonly string[]
  readonly label: string
  readonly icon: IconName
}

const places: readonly Place[] = [
  { path: '/', holds: [], label: app.tabs.path, icon: 'path' },
  { path: '/boleh', holds: ['boleh'], label: app.tabs.mayI, icon: 'ask' },
  { path: '/rujukan', holds: ['rujukan', 'istilah'], label: app.tabs.law, icon: 'law' },
  { path: '/kemajuan', holds: ['ulang', 'pengaturan'], label: app.tabs.progress, icon: 'chart' },
]

export function MainTabs() {
  const { pathname } = useLocation()
  const [, first = ''] = pathname.split('/')
  const items = places.map(({ path, holds, label, icon }) => ({
    href: `#${path}`,
    label,
    icon,
    current: path === pathname ? ('page' as const) : holds.includes(first),
  }))
  return <Tabs items={items} />
}
