import { useRef } from 'react'
import { welcome } from '../../i18n/welcome.ts'
import { Button } from '../../ui/Button.tsx'
import { LearnerFields } from '../../ui/LearnerFields.tsx'
import { SaveFailure } from '../../ui/SaveFailure.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { useBeginning } from './use-beginning.ts'
import { useHeadingFocus } from './use-heading-focus.ts'
import styles from './Welcome.module.css'

interface Props {
  readonly isOpen: boolean
  readonly submitted: boolean
  readonly onBack: () => void
}

/** Who is learning. *Mulai* waits for the disk; until then nothing changes. */
export function WhoPage({ isOpen, submitted, onBack }: Props) {
  const heading = useHeadingFocus(isOpen)
  const form = useRef<HTMLFormElement>(null)
  const { problem, isSaving, begin } = useBeginning(form, submitted)
  return (
    <form
      ref={form}
      noValidate
      data-early="submit"
      onSubmit={(event) => {
        event.preventDefault()
        void begin()
      }}
    >
      <Screen
        dock={
          <>
            {problem?.kind === 'not-saved' && <SaveFailure reason={problem.reason} />}
            <Button early="back" icon="back" onClick={onBack}>
              {welcome.back}
            </Button>
            <Button kind="primary" type="submit" iconAfter="arrow" busy={isSaving}>
              {welcome.start}
            </Button>
          </>
        }
      >
        <h1 ref={heading} tabIndex={-1}>
          {welcome.whoTitle}
        </h1>
        <p className={styles.soft}>{welcome.whoLead}</p>
        <LearnerFields
          missing={problem?.kind === 'missing' ? problem.fields : []}
          odd={problem?.kind === 'odd' ? problem.why : undefined}
        />
      </Screen>
    </form>
  )
}
