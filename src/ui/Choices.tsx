import { ChoiceBox } from './ChoiceBox.tsx'
import styles from './Choices.module.css'

interface Props<Value extends string> {
  readonly legend: string
  readonly name: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value | undefined
  /** The legend as a heading of things (a card to be sorted), and not as a small label. */
  readonly loud?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly error?: string | undefined
  readonly onChange: (value: Value) => void
}

/** One of a few, side by side where they fit: native radio buttons, so arrows move and a screen reader counts. */
export function Choices<Value extends string>(props: Props<Value>) {
  const { legend, name, options, value, loud, disabled, error, onChange } = props
  return (
    <fieldset className={styles.choices} disabled={disabled} aria-describedby={error && `${name}-error`}>
      <legend className={styles.legend} data-loud={loud || undefined}>
        {legend}
      </legend>
      <div className={styles.row}>
        {options.map((option) => (
          <ChoiceBox
            key={option.value}
            type="radio"
            compact
            name={name}
            value={option.value}
            text={option.label}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
        ))}
      </div>
      {error && (
        <p className={styles.error} id={`${name}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  )
}
