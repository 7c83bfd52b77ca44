import { settings as say } from '../../i18n/screens-settings.ts'
import { setPreference, usePreferences } from '../../state/preferences.ts'
import { Card } from '../../ui/Card.tsx'
import { Choices } from '../../ui/Choices.tsx'

const texts = (['m', 'l', 'xl'] as const).map((value) => ({ value, label: say.texts[value] }))
const themes = (['system', 'light', 'dark'] as const).map((value) => ({ value, label: say.themes[value] }))
const motions = (['system', 'less'] as const).map((value) => ({ value, label: say.motions[value] }))
const stages = (['drawn', 'text'] as const).map((value) => ({ value, label: say.stages[value] }))
const sounds = (['off', 'on'] as const).map((value) => ({ value, label: say.sounds[value] }))

/** Takes effect at once; there is nothing to save. */
export function LooksSection() {
  const { text, theme, motion, sound, stages: shown } = usePreferences()
  return (
    <Card labelledBy="tampilan">
      <h2 id="tampilan">{say.looks}</h2>
      <Choices
        legend={say.text}
        name="text"
        value={text}
        options={texts}
        onChange={(value) => setPreference('text', value)}
      />
      <Choices
        legend={say.theme}
        name="theme"
        value={theme}
        options={themes}
        onChange={(value) => setPreference('theme', value)}
      />
      <Choices
        legend={say.motion}
        name="motion"
        value={motion}
        options={motions}
        onChange={(value) => setPreference('motion', value)}
      />
      <Choices
        legend={say.scenarios}
        name="stages"
        value={shown}
        options={stages}
        onChange={(value) => setPreference('stages', value)}
      />
      <Choices
        legend={say.sound}
        name="sound"
        value={sound ? 'on' : 'off'}
        options={sounds}
        onChange={(value) => setPreference('sound', value === 'on')}
      />
    </Card>
  )
}
