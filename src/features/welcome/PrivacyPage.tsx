import { welcome } from '../../i18n/welcome.ts'
import { Button } from '../../ui/Button.tsx'
import { Pairs } from '../../ui/Pairs.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { InstallAdvice } from './InstallAdvice.tsx'
import { useHeadingFocus } from './use-heading-focus.ts'

interface Props {
  readonly isOpen: boolean
  readonly onNext: () => void
  readonly onBack: () => void
}

/** What stays on this phone, and, where the browser would lose it, where to go first. */
export function PrivacyPage({ isOpen, onNext, onBack }: Props) {
  const heading = useHeadingFocus(isOpen)
  return (
    <Screen
      dock={
        <>
          <Button early="back" icon="back" onClick={onBack}>
            {welcome.back}
          </Button>
          <Button kind="primary" early="next" iconAfter="arrow" onClick={onNext}>
            {welcome.next}
          </Button>
        </>
      }
    >
      <h1 ref={heading} tabIndex={-1}>
        {welcome.privacyTitle}
      </h1>
      <InstallAdvice />
      <Pairs
        rows={[
          { icon: 'phone', label: welcome.stored, children: welcome.storedMore },
          { icon: 'people', label: welcome.seen, children: welcome.seenMore },
          { icon: 'lock', label: welcome.never, children: welcome.neverMore },
          { icon: 'trash', label: welcome.erase, children: welcome.eraseMore },
        ]}
      />
    </Screen>
  )
}
