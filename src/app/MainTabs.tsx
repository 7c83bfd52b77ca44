import { useLocation } from 'react-router-dom'
import { app } from '../i18n/screens-app.ts'
import type { IconName } from '../ui/icons.ts'
import { Tabs } from '../ui/Tabs.tsx'

const places: readonly { path: string; label: string; icon: IconName }[] = [
  { path: '/', label: app.tabs.path, icon: 'path' },
  { path: '/ulang', label: app.tabs.review, icon: 'again' },
  { path: '/kemajuan', label: app.tabs.progress, icon: 'chart' },
  { path: '/pengaturan', label: app.tabs.settings, icon: 'settings' },
]

export function MainTabs() {
  const { pathname } = useLocation()
  return (
    <Tabs
      items={places.map(({ path, label, icon }) => ({ href: `#${path}`, label, icon, current: path === pathname }))}
    />
  )
}
