import styles from './Choice.module.css'

interface Props {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly value: string
  readonly text: string
  /** Without `onChange` it is only where it starts from, and the browser keeps the rest. */
  readonly checked?: boolean | undefined
  readonly compact?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly onChange?: ((checked: boolean) => void) | undefined
}

/** One of several to be picked or ticked: the whole row is the target. */
export function ChoiceBox({ type, name, value, text, checked, compact, disabled, onChange }: Props) {
  const state = onChange
    ? {
        checked: checked ?? false,
        onChange: (event: { currentTarget: HTMLInputElement }) => onChange(event.currentTarget.checked),
      }
    : { defaultChecked: checked }
  return (
    <label className={styles.choice} data-compact={compact || undefined}>
      <input className={styles.box} type={type} name={name} value={value} disabled={disabled} {...state} />
      <span className={styles.words}>{text}</span>
    </label>
  )
}
