import { useState } from 'react'
import type { Attempt } from '../../domain/attempt.ts'
import type { failure } from '../../i18n/screens-app.ts'
import { test as say } from '../../i18n/screens-test.ts'
import { handIn } from '../../state/attempts.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Button } from '../../ui/Button.tsx'
import { SaveFailure } from '../../ui/SaveFailure.tsx'
import { Screen } from '../../ui/Screen.tsx'

interface Props {
  readonly when: 'before' | 'after'
  readonly attempt: Attempt
}

/** Every answer is there and the end is not: two devices answered the same test, each a part of it. */
export function TestEnd({ when, attempt }: Props) {
  const [problem, setProblem] = useState<keyof typeof failure>()
  const [isSaving, setSaving] = useState(false)

  async function end() {
    setSaving(true)
    const result = await handIn(attempt)
    setSaving(false)
    setProblem(result.ok ? undefined : result.reason)
  }

  return (
    <Screen
      bar={<Bar back={{ href: '#/', label: say.back }} title={say.title[when]} />}
      dock={
        <>
          {problem && <SaveFailure reason={problem} />}
          <Button kind="primary" iconAfter="arrow" busy={isSaving} onClick={() => void end()}>
            {problem ? say.saveAgain : say.handIn}
          </Button>
        </>
      }
    >
      <h1>{say.handInTitle}</h1>
      <p>{say.explained[when]}</p>
    </Screen>
  )
}
