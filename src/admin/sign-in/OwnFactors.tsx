'use client'
// Client component because only a browser can create a passkey.
import { type PublicKeyCredentialCreationOptionsJSON, startRegistration } from '@simplewebauthn/browser'
import { type ReactElement, useState } from 'react'
import { AppSteps } from './AppSteps.tsx'
import type { AppSetUp } from './ask-server.ts'
import { Field } from './Field.tsx'
import { momentWords } from './moment-words.ts'
import { onEnter } from './on-enter.ts'
import { RecoveryCodes } from './RecoveryCodes.tsx'
import styles from './SignIn.module.css'
import type { Account } from './use-account.ts'
import type { Overview } from './use-overview.ts'
import { type AdminLanguage, sayIn } from '@/src/i18n/admin/words'

interface Props extends Pick<Account, 'send' | 'report'> {
  language: AdminLanguage
  /** Null until it is loaded. */
  overview: Overview | null
  /** Reports that a change was made, in one sentence. */
  done: (sentence: string) => void
  /** What is wrong with the code from the app. */
  problem: string | null
}

/** What the user signs in with besides the password: apps with codes, passkeys and recovery codes. */
export function OwnFactors({ language, overview, send, report, done, problem }: Props): ReactElement {
  const say = sayIn(language)
  const [setUp, setSetUp] = useState<AppSetUp | null>(null)
  const [code, setCode] = useState('')
  const [codes, setCodes] = useState<string[] | null>(null)
  const hasFactor = ({ recoveryCodes }: { recoveryCodes: string[] | null }) => {
    setSetUp(null)
    setCode('')
    setCodes(recoveryCodes)
    done(say('It is set up. You are signed out everywhere else.'))
  }
  const confirmApp = () => send('/account/app/confirm', { code }, hasFactor)
  const makePasskey = () =>
    send<PublicKeyCredentialCreationOptionsJSON>('/account/passkey', {}, (optionsJSON) => {
      void startRegistration({ optionsJSON }).then(
        (response) => send('/account/passkey/keep', { response }, hasFactor),
        () => report(say('No passkey was made.')),
      )
    })
  return (
    <>
      <h3>{say('Besides the password')}</h3>
      {overview?.factors.length === 0 && <p>{say('You sign in with the password alone.')}</p>}
      <ul className={styles.rows}>
        {overview?.factors.map(({ id, kind, madeAt }) => {
          const name = `${kind === 'app' ? say('App with codes') : say('Passkey')}, ${momentWords(madeAt, language)}`
          return (
            <li key={id}>
              <span>{name}</span>
              <button
                type="button"
                className={styles.secondary}
                aria-label={`${say('Remove')}: ${name}`}
                onClick={() => void send('/account/remove-factor', { id }, () => done(say('It is removed.')))}
              >
                {say('Remove')}
              </button>
            </li>
          )
        })}
      </ul>
      {codes && <RecoveryCodes codes={codes} language={language} />}
      {setUp && (
        <>
          <AppSteps setUp={setUp} language={language} />
          <Field
            label={say('Code from the app')}
            autoComplete="one-time-code"
            inputMode="numeric"
            value={code}
            onValue={setCode}
            onKeyDown={onEnter(confirmApp)}
            problem={problem}
          />
          <div className={styles.buttons}>
            <button
              type="button"
              className={styles.primary}
              disabled={code.trim() === ''}
              onClick={() => void confirmApp()}
            >
              {say('Confirm')}
            </button>
          </div>
        </>
      )}
      <div className={styles.buttons}>
        {overview !== null && !overview.factors.some(({ kind }) => kind === 'app') && (
          <button
            type="button"
            className={styles.secondary}
            onClick={() => void send<AppSetUp>('/account/app', {}, setSetUp)}
          >
            {say('Set up an app with codes')}
          </button>
        )}
        <button type="button" className={styles.secondary} onClick={() => void makePasskey()}>
          {say('Make a passkey')}
        </button>
        {overview !== null && overview.factors.length > 0 && (
          <button
            type="button"
            className={styles.secondary}
            onClick={() =>
              void send<{ recoveryCodes: string[] }>('/account/recovery-codes', {}, ({ recoveryCodes }) =>
                setCodes(recoveryCodes),
              )
            }
          >
            {say('New recovery codes ({{recoveryCodes}} left)', { recoveryCodes: overview.recoveryCodes })}
          </button>
        )}
      </div>
    </>
  )
}
