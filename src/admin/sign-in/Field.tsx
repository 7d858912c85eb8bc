'use client'
import { type ComponentProps, useId, type ReactElement } from 'react'
import styles from './SignIn.module.css'

interface Props extends Omit<ComponentProps<'input'>, 'onChange' | 'value'> {
  label: string
  hint?: string
  /** Error message, shown at the field. */
  problem?: string | null
  value: string
  onValue: (value: string) => void
}

/** A field with its label above and its hint below. */
export function Field({ label, hint, problem, id, value, onValue, ...input }: Props): ReactElement {
  const own = useId()
  const field = id ?? own
  const described = [problem ? `${field}-problem` : null, hint ? `${field}-hint` : null]
    .filter((one) => one !== null)
    .join(' ')
  return (
    <div className={styles.field}>
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        value={value}
        onChange={({ target }) => onValue(target.value)}
        aria-describedby={described || undefined}
        aria-invalid={problem ? true : undefined}
        {...input}
      />
      {problem && (
        <p id={`${field}-problem`} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {hint && (
        <p id={`${field}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  )
}
