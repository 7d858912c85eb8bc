import { useState, type ReactElement } from 'react'
import type { LogbookChoices } from '@/src/services/logbook/logbook-choices'
import type { WrittenEntry } from '@/src/services/logbook/written-entry'
import { entryWords } from './entry-words.ts'
import styles from './Logbook.module.css'
import { type AdminLanguage, sayIn } from '@/src/i18n/admin/words'

const SHOWN = 10

interface Props {
  /** Newest first. */
  entries: readonly WrittenEntry[]
  choices: LogbookChoices
  language: AdminLanguage
  isBusy: boolean
  onCorrect: (entry: WrittenEntry) => Promise<void>
}

/** A person's last entries, each with a button that reverses it after confirmation. */
export function LastEntries({ entries, choices, language, isBusy, onCorrect }: Props): ReactElement {
  const say = sayIn(language)
  const [reversing, setReversing] = useState<string | null>(null)
  return (
    <section className={styles.last}>
      <h2>{say('What you wrote')}</h2>
      {entries.length === 0 && <p>{say('You have not written anything yet.')}</p>}
      <ul>
        {entries.slice(0, SHOWN).map((entry) => {
          const { offer, what } = entryWords(entry, choices, language)
          return (
            <li key={entry.id}>
              <div className={entry.isReversed ? styles.reversed : undefined}>
                <strong>{offer}</strong>
                <br />
                {what}
              </div>
              {entry.isReversed && <em>{say('reversed')}</em>}
              {!entry.isReversed && reversing !== entry.id && (
                <button
                  type="button"
                  className={styles.secondary}
                  aria-label={`${say('Correct')}: ${offer}, ${what}`}
                  onClick={() => setReversing(entry.id)}
                >
                  {say('Correct')}
                </button>
              )}
              {reversing === entry.id && (
                <div className={styles.confirm}>
                  <p>{say('Take it out, so that you can write it right?')}</p>
                  <button
                    type="button"
                    className={styles.secondary}
                    disabled={isBusy}
                    onClick={() => void onCorrect(entry).then(() => setReversing(null))}
                  >
                    {say('Yes, reverse it')}
                  </button>
                  <button type="button" className={styles.secondary} onClick={() => setReversing(null)}>
                    {say('No')}
                  </button>
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
