import styles from './Select.module.css'

interface Props {
  readonly name: string
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly defaultValue?: string
  readonly required?: boolean
  readonly onChange?: (value: string) => void
}

export function Select({ name, label, options, onChange, ...select }: Props) {
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={name}>
        {label}
      </label>
      <select
        {...select}
        className={styles.select}
        id={name}
        name={name}
        onChange={onChange && ((event) => onChange(event.currentTarget.value))}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
