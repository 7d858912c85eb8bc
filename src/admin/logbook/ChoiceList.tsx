import type { ReactElement } from 'react'
import styles from './Logbook.module.css'

interface Props {
  name: string
  legend: string
  choices: readonly { id: string; words: string }[]
  /** Empty if none is chosen. */
  chosen: string
  onChoose: (id: string) => void
  /** Explains the choice. */
  hint?: string | null
  /** Stacked vertically, for long names. */
  isWide?: boolean
}

/** A choice between a few options, each large enough to tap. */
export function ChoiceList({ name, legend, choices, chosen, onChoose, hint, isWide = false }: Props): ReactElement {
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      <div className={isWide ? styles.wide : styles.wrapped}>
        {choices.map(({ id, words }) => (
          <label key={id} className={styles.choice}>
            <input type="radio" name={name} value={id} checked={chosen === id} onChange={() => onChoose(id)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
      {hint && <p className={styles.hint}>{hint}</p>}
    </fieldset>
  )
}
