import type { ReactElement } from 'react'
import type { LogbookChoices } from '@/src/services/logbook/logbook-choices'
import type { WrittenEntry } from '@/src/services/logbook/written-entry'
import { entryWords } from './entry-words.ts'
import styles from './Logbook.module.css'
import { type Language, WORDS } from './words.ts'

interface Props {
  entry: WrittenEntry
  /** True if the entry had already been saved before this attempt. */
  isOld: boolean
  choices: LogbookChoices
  language: Language
  isBusy: boolean
  onAnother: () => void
  onUndo: () => void
}

/** The saved entry, as returned by the server. */
export function Saved({ entry, isOld, choices, language, isBusy, onAnother, onUndo }: Props): ReactElement {
  const words = WORDS[language]
  const { offer, what } = entryWords(entry, choices, language)
  return (
    <div className={styles.saved}>
      <h2>{isOld ? words.alreadySaved : words.saved}</h2>
      <p>
        <strong>{offer}</strong>
        <br />
        {what}
      </p>
      <button type="button" className={styles.primary} onClick={onAnother}>
        {words.another}
      </button>
      <button type="button" className={styles.secondary} disabled={isBusy} onClick={onUndo}>
        {words.undo}
      </button>
    </div>
  )
}
