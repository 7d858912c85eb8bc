import type { ReactElement } from 'react'
import type { LogbookChoices } from '@/src/services/logbook/logbook-choices'
import type { WrittenEntry } from '@/src/services/logbook/written-entry'
import { entryWords } from './entry-words.ts'
import styles from './Logbook.module.css'
import { type AdminLanguage, sayIn } from '@/src/i18n/admin/words'

interface Props {
  entry: WrittenEntry
  /** True if the entry had already been saved before this attempt. */
  isOld: boolean
  choices: LogbookChoices
  language: AdminLanguage
  isBusy: boolean
  onAnother: () => void
  onUndo: () => void
}

/** The saved entry, as returned by the server. */
export function Saved({ entry, isOld, choices, language, isBusy, onAnother, onUndo }: Props): ReactElement {
  const say = sayIn(language)
  const { offer, what } = entryWords(entry, choices, language)
  return (
    <div className={styles.saved}>
      <h2>{isOld ? say('It had been saved already') : say('Saved')}</h2>
      <p>
        <strong>{offer}</strong>
        <br />
        {what}
      </p>
      <button type="button" className={styles.primary} onClick={onAnother}>
        {say('Log another')}
      </button>
      <button type="button" className={styles.secondary} disabled={isBusy} onClick={onUndo}>
        {say('Undo')}
      </button>
    </div>
  )
}
