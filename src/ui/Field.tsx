import type { HTMLAttributes, HTMLInputAutoCompleteAttribute } from 'react'
import styles from './Field.module.css'
import { Icon } from './Icon.tsx'

interface Props {
  /** Also the id of the input: one field of a name per screen. */
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  /** Odd but possible: told like an error, stops nothing. */
  readonly warning?: string | undefined
  readonly defaultValue?: string | undefined
  readonly required?: boolean | undefined
  readonly maxLength?: number | undefined
  readonly inputMode?: HTMLAttributes<HTMLInputElement>['inputMode']
  readonly autoComplete?: HTMLInputAutoCompleteAttribute | undefined
  readonly onChange?: ((value: string) => void) | undefined
}

/** A text field with its label. Uncontrolled: what is typed before the app has started is kept. */
export function Field({ name, label, hint, error, warning, onChange, ...input }: Props) {
  const told = error ?? warning
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={name}>
        {label}
      </label>
      {hint && (
        <p className={styles.hint} id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <input
        {...input}
        className={styles.input}
        id={name}
        name={name}
        aria-describedby={hint ? `${name}-hint ${name}-told` : `${name}-told`}
        aria-invalid={error ? true : undefined}
        onChange={onChange && ((event) => onChange(event.currentTarget.value))}
      />
      <p className={styles.told} data-tone={error ? 'bad' : 'warn'} id={`${name}-told`} role="status">
        {told && <Icon name={error ? 'wrong' : 'half'} />}
        {told}
      </p>
    </div>
  )
}
