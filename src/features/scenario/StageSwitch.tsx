import { stage as say } from '../../i18n/stages.ts'
import { setPreference, usePreferences } from '../../state/preferences.ts'
import { IconButton } from '../../ui/IconButton.tsx'

/** Between a stage and its equal of plain text; remembered by this browser, and in words in the settings. */
export function StageSwitch() {
  const isPlain = usePreferences().stages === 'text'
  return (
    <IconButton
      icon="document"
      label={say.asText}
      pressed={isPlain}
      onClick={() => setPreference('stages', isPlain ? 'drawn' : 'text')}
    />
  )
}
