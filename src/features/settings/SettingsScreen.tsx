import type { ReactNode } from 'react'
import { settings as say } from '../../i18n/screens-settings.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { InstallSection } from './InstallSection.tsx'
import { LooksSection } from './LooksSection.tsx'
import { OfflineSection } from './OfflineSection.tsx'
import { OwnDataSection } from './OwnDataSection.tsx'
import { PersonSection } from './PersonSection.tsx'

interface Props {
  readonly tabs: ReactNode
  readonly notes: ReactNode
}

export function SettingsScreen({ tabs, notes }: Props) {
  return (
    <Screen tabs={tabs}>
      {notes}
      <h1>{say.title}</h1>
      <LooksSection />
      <PersonSection />
      <OfflineSection />
      <InstallSection />
      <OwnDataSection />
      <ButtonLink href="#/tentang" icon="info">
        {say.about}
      </ButtonLink>
    </Screen>
  )
}
