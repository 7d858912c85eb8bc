import type { ReactElement } from 'react'
import type { TextFieldServerProps } from 'payload'
import { languageOf, sayIn } from '@/src/i18n/admin/words'
import styles from './Warning.module.css'

/** Above an agreement: contradictions in its source, so that the editor sees them before writing. */
export function Discrepancies({ data, i18n }: TextFieldServerProps): ReactElement | null {
  const notes: unknown = Reflect.get(data, 'discrepancies')
  if (!Array.isArray(notes) || notes.length === 0) return null
  return (
    <div role="note" className={styles.warning}>
      <strong>{sayIn(languageOf(i18n))('The source contradicts itself:')}</strong>
      <ul>
        {notes.map((note) => (
          <li key={String(note)}>{String(note)}</li>
        ))}
      </ul>
    </div>
  )
}
