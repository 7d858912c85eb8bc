'use client'
import type { ReactElement } from 'react'
import { momentWords } from './moment-words.ts'
import { browserWords, networkWords } from './session-words.ts'
import styles from './SignIn.module.css'
import type { Account } from './use-account.ts'
import type { Overview } from './use-overview.ts'
import { type AdminLanguage, sayIn } from '@/src/i18n/admin/words'

interface Props extends Pick<Account, 'send'> {
  language: AdminLanguage
  sessions: Overview['sessions']
  /** Reports that a change was made, in one sentence. */
  done: (sentence: string) => void
}

/** Where the user is signed in; ends the other sessions. */
export function OwnSessions({ language, sessions, send, done }: Props): ReactElement {
  const say = sayIn(language)
  return (
    <>
      <h3>{say('Where you are signed in')}</h3>
      <ul className={styles.rows}>
        {sessions.map(({ id, seenAt, network, browser, isThis }) => {
          const name = `${browserWords(browser, language)}, ${networkWords(network, language)}`
          const seen = momentWords(seenAt, language)
          return (
            <li key={id}>
              <span>
                {name}
                <br />
                {isThis ? say('This one') : seen}
              </span>
              {!isThis && (
                <button
                  type="button"
                  className={styles.secondary}
                  aria-label={`${say('Sign out')}: ${name}, ${seen}`}
                  onClick={() => void send('/account/end-session', { id }, () => done(say('Signed out.')))}
                >
                  {say('Sign out')}
                </button>
              )}
            </li>
          )
        })}
      </ul>
      {sessions.length > 1 && (
        <div className={styles.buttons}>
          <button
            type="button"
            className={styles.secondary}
            onClick={() =>
              void send('/account/end-session', { id: null }, () => done(say('Signed out everywhere else.')))
            }
          >
            {say('Sign out everywhere else')}
          </button>
        </div>
      )}
    </>
  )
}
