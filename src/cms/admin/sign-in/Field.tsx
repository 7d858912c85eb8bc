'use client'
import { type ComponentProps, useId } from 'react'
import styles from './SignIn.module.css'

interface Props extends Omit<ComponentProps<'input'>, 'onChange' | 'value'> {
  label: string
  hint?: string
  value: string
  onValue: (value: string) => void
}

/** A field with its label above it, and what helps to fill it in below. */
export function Field({ label, hint, id, value, onValue, ...input }: Props) {
  const own = useId()
  const field = id ?? own
  return (
    <div className={styles.field}>
      <label htmlFor={field}>{label}</label>
      <input id={field} value={value} onChange={({ target }) => onValue(target.value)} aria-describedby={hint ? `${field}-hint` : undefined} {...input} />
      {hint && <p id={`${field}-hint`} className={styles.hint}>{hint}</p>}
    </div>
  )
}
