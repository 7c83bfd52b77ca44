import type { EmploymentStatus } from '../../domain/employment.ts'
import type { Phase } from '../../domain/phase.ts'
import { mayI as say } from '../../i18n/screens-may-i.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './may-i.module.css'
import type { ChosenCell } from './use-cell.ts'

/** Phase and status, and where the chosen phase begins and ends. */
export function CellFields({ phase, status, own, setPhase, setStatus }: ChosenCell) {
  return (
    <div className={styles.cell}>
      <Select<Phase> name="masa" label={say.phase} value={phase} options={say.phases} onChange={setPhase} />
      <Select<EmploymentStatus>
        name="status"
        label={say.status}
        value={status}
        options={say.statuses}
        onChange={setStatus}
      />
      <p className={styles.bounds} id="masa-batas">
        {say.bounds[phase]} {say.contestsApart}
        {status !== own && ` ${say.forAnother(say.statuses[own])}`}
      </p>
    </div>
  )
}

interface SelectProps<Value extends string> {
  readonly name: string
  readonly label: string
  readonly value: Value
  readonly options: Readonly<Record<Value, string>>
  readonly onChange: (value: Value) => void
}

function Select<Value extends string>({ name, label, value, options, onChange }: SelectProps<Value>) {
  const values = Object.keys(options) as Value[]
  return (
    <div className={styles.choose}>
      <label className={styles.label} htmlFor={name}>
        {label}
      </label>
      <span className={styles.selected}>
        <select
          className={styles.select}
          id={name}
          value={value}
          aria-describedby="masa-batas"
          onChange={(event) => {
            const chosen = values.find((candidate) => candidate === event.currentTarget.value)
            if (chosen) onChange(chosen)
          }}
        >
          {values.map((candidate) => (
            <option key={candidate} value={candidate}>
              {options[candidate]}
            </option>
          ))}
        </select>
        <Icon name="open" />
      </span>
    </div>
  )
}
