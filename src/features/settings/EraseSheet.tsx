import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import type { failure } from '../../i18n/screens-app.ts'
import { settings as say } from '../../i18n/screens-settings.ts'
import { eraseLearner } from '../../state/recorder.ts'
import { Button } from '../../ui/Button.tsx'
import { SaveFailure } from '../../ui/SaveFailure.tsx'
import { Sheet } from '../../ui/Sheet.tsx'

interface Props {
  readonly onClose: () => void
}

/** Says what will be gone, and asks once. */
export function EraseSheet({ onClose }: Props) {
  const navigate = useNavigate()
  const [problem, setProblem] = useState<keyof typeof failure>()
  const [isErasing, setErasing] = useState(false)

  async function erase() {
    setErasing(true)
    const result = await eraseLearner()
    setErasing(false)
    if (result.ok) navigate('/', { replace: true, state: { erased: true } })
    else setProblem(result.reason)
  }

  return (
    <Sheet title={say.eraseTitle} onClose={onClose}>
      <p>{say.eraseMore}</p>
      {problem && <SaveFailure reason={problem} />}
      <Button kind="danger" icon="trash" busy={isErasing} onClick={() => void erase()}>
        {say.eraseNow}
      </Button>
    </Sheet>
  )
}
