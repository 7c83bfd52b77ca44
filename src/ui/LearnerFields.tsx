import type { EmploymentStatus } from '../domain/employment.ts'
import type { NipOddity } from '../domain/nip.ts'
import { welcome } from '../i18n/welcome.ts'
import { ChoiceBox } from './ChoiceBox.tsx'
import { Field } from './Field.tsx'
import styles from './LearnerFields.module.css'

interface Props {
  readonly missing: readonly ('name' | 'status' | 'unit')[]
  readonly odd?: NipOddity | undefined
  readonly defaults?: Defaults | undefined
}

interface Defaults {
  readonly name: string
  readonly status: EmploymentStatus
  readonly unit: string
  readonly nip?: string
}

const statuses = Object.entries(welcome.statuses)

/** Who is learning. Uncontrolled throughout: what is typed before the app has started is kept. */
export function LearnerFields({ missing, odd, defaults }: Props) {
  const error = (field: Props['missing'][number]) => (missing.includes(field) ? welcome.missing[field] : undefined)
  return (
    <>
      <Field
        name="name"
        label={welcome.name}
        error={error('name')}
        maxLength={40}
        autoComplete="name"
        defaultValue={defaults?.name}
      />
      <fieldset className={styles.statuses} aria-describedby="status-hint status-told">
        <legend className={styles.legend}>{welcome.status}</legend>
        <div className={styles.choices}>
          {statuses.map(([value, label]) => (
            <ChoiceBox
              key={value}
              type="radio"
              compact
              name="status"
              value={value}
              text={label}
              {...(defaults && { checked: defaults.status === value })}
            />
          ))}
        </div>
        <p className={styles.hint} id="status-hint">
          {welcome.statusHint}
        </p>
        <p className={styles.told} id="status-told" role="status">
          {error('status')}
        </p>
      </fieldset>
      <Field
        name="unit"
        label={welcome.unit}
        hint={welcome.unitHint}
        error={error('unit')}
        maxLength={32}
        autoComplete="organization"
        defaultValue={defaults?.unit}
      />
      <Field
        name="nip"
        label={welcome.nip}
        hint={welcome.nipHint}
        warning={odd && `${welcome.odd[odd]} ${welcome.oddMore}`}
        maxLength={25}
        inputMode="numeric"
        autoComplete="off"
        defaultValue={defaults?.nip}
      />
    </>
  )
}
