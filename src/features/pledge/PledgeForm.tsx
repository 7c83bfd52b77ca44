import { useState } from 'react'
import type { Course } from '../../domain/course.ts'
import type { failure } from '../../i18n/screens-app.ts'
import { pledge as say } from '../../i18n/screens-pledge.ts'
import { Alert } from '../../player/Alert.tsx'
import { recordPledge } from '../../state/pledge.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Button } from '../../ui/Button.tsx'
import { Choices } from '../../ui/Choices.tsx'
import { Field } from '../../ui/Field.tsx'
import { SaveFailure } from '../../ui/SaveFailure.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { PledgePoints } from './PledgePoints.tsx'
import styles from './pledge.module.css'
import { SignaturePad } from './SignaturePad.tsx'
import { useSignature } from './use-signature.ts'

interface Props {
  readonly course: Course
  readonly name: string
}

const ways = [
  { value: 'drawn', label: say.byFinger },
  { value: 'typed', label: say.byName },
] as const

/** Read, then signed: a drawn line and a typed name weigh the same. */
export function PledgeForm({ course, name }: Props) {
  const { kind, strokes, typed, signature, setKind, setStrokes, setTyped } = useSignature()
  const [problem, setProblem] = useState<'missing' | keyof typeof failure>()
  const [isSaving, setSaving] = useState(false)
  const isMissing = problem === 'missing' && !signature

  async function make() {
    if (!signature) return setProblem('missing')
    setSaving(true)
    const result = await recordPledge(course, signature)
    setSaving(false)
    setProblem(result.ok ? undefined : result.reason)
  }

  return (
    <Screen
      bar={<Bar back={{ href: '#/', label: say.back }} title={say.kicker} />}
      dock={
        <>
          {problem && problem !== 'missing' && <SaveFailure reason={problem} />}
          <Button kind="primary" icon="pen" busy={isSaving} onClick={() => void make()}>
            {problem && problem !== 'missing' ? say.makeAgain : say.make}
          </Button>
        </>
      }
    >
      <h1>{say.title}</h1>
      <p className={styles.soft}>{say.readSlowly}</p>
      <PledgePoints name={name} points={course.pledge} />
      <p className={styles.soft}>{say.notOfficial}</p>
      <Choices legend={say.how} name="cara" options={ways} value={kind} onChange={setKind} />
      {kind === 'drawn' ? (
        <>
          <SignaturePad strokes={strokes} onChange={setStrokes} />
          <Alert problem={isMissing ? { tone: 'warn', message: say.lineMissing } : undefined} />
        </>
      ) : (
        <Field
          name="nama-ikrar"
          label={say.name}
          error={isMissing ? say.nameMissing : undefined}
          defaultValue={typed}
          maxLength={40}
          autoComplete="name"
          onChange={setTyped}
        />
      )}
      <p className={styles.soft}>{say.where}</p>
    </Screen>
  )
}
