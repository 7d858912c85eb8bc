'use client'
// Client component because it shows changes as they are made, and only a browser can create a passkey.
import { type PublicKeyCredentialCreationOptionsJSON, startRegistration } from '@simplewebauthn/browser'
import { useCallback, useEffect, useState, type ReactElement } from 'react'
import { AppSteps } from './AppSteps.tsx'
import type { AppSetUp } from './ask-server.ts'
import { Field } from './Field.tsx'
import { Prove } from './Prove.tsx'
import { RecoveryCodes } from './RecoveryCodes.tsx'
import { Message } from './Message.tsx'
import { browserWords, networkWords } from './session-words.ts'
import styles from './SignIn.module.css'
import { PROVE, useAccount } from './use-account.ts'
import { LOCALES } from '@/src/i18n/locales'
import { type AdminLanguage, sayIn } from '@/src/i18n/admin/words'

interface Overview {
  sessions: { id: string; startedAt: string; seenAt: string; network: string; browser: string; isThis: boolean }[]
  factors: { id: string; kind: 'app' | 'passkey'; madeAt: string }[]
  recoveryCodes: number
  isDemanded: boolean
}

type Part = 'password' | 'factors' | 'sessions'

/** The part of the page that a request to this path is about. */
function partOf(path: string): Part {
  if (path === '/account/password') return 'password'
  return path === '/account/end-session' ? 'sessions' : 'factors'
}

/** Paths whose errors are shown at a field. */
const AT_FIELDS: readonly string[] = [PROVE, '/account/password', '/account/app/confirm']

/** On the user's own account: the password, the second factors, and the active sessions. */
export function OwnSigningIn({ language }: { language: AdminLanguage }): ReactElement {
  const say = sayIn(language)
  const { said, tell, send, prove, drop } = useAccount(language)
  const [overview, setOverview] = useState<Overview | null>(null)
  const [password, setPassword] = useState('')
  const [setUp, setSetUp] = useState<AppSetUp | null>(null)
  const [code, setCode] = useState('')
  const [codes, setCodes] = useState<string[] | null>(null)

  const load = useCallback(async () => {
    const response = await fetch('/api/users/account', { credentials: 'include' }).catch(() => null)
    if (response?.ok) setOverview((await response.json()) as Overview)
  }, [])
  useEffect(() => {
    // Loads the user's sign-in methods from the server.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    void load()
  }, [load])

  const day = (at: string) =>
    new Date(at).toLocaleString(LOCALES[language].intl, {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: 'Europe/Copenhagen',
    })
  const problemAt = (path: string) => (said?.at === path && said.kind === 'problem' ? said.sentence : null)
  const saidIn = (part: Part) =>
    said &&
    partOf(said.at) === part &&
    !(said.kind === 'problem' && AT_FIELDS.includes(said.at)) && <Message kind={said.kind}>{said.sentence}</Message>
  const done = (sentence: string) => {
    tell(sentence)
    void load()
  }
  const hasFactor = ({ recoveryCodes }: { recoveryCodes: string[] | null }) => {
    setSetUp(null)
    setCode('')
    setCodes(recoveryCodes)
    done(say('It is set up. You are signed out everywhere else.'))
  }
  const changePassword = () =>
    send('/account/password', { password }, () => {
      setPassword('')
      done(say('The password is changed. You are signed out everywhere else.'))
    })
  const confirmApp = () => send('/account/app/confirm', { code }, hasFactor)
  const makePasskey = () =>
    send<PublicKeyCredentialCreationOptionsJSON>('/account/passkey', {}, (optionsJSON) => {
      void startRegistration({ optionsJSON }).then(
        (response) => send('/account/passkey/keep', { response }, hasFactor),
        () => tell(say('No passkey was made.')),
      )
    })
  /** Handles Enter for this field, so that it does not submit the document's form around it. */
  const onEnter = (work: () => Promise<void>) => (event: { key: string; preventDefault: () => void }) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    void work()
  }

  return (
    <section className={styles.panel} aria-label={say('How you sign in')}>
      {prove && <Prove language={language} prove={prove} drop={drop} problem={problemAt(PROVE)} />}

      <h3>{say('Password')}</h3>
      <Field
        label={say('New password')}
        type="password"
        autoComplete="new-password"
        value={password}
        onValue={setPassword}
        onKeyDown={onEnter(changePassword)}
        problem={problemAt('/account/password')}
      />
      <div className={styles.buttons}>
        <button
          type="button"
          className={styles.secondary}
          disabled={password === ''}
          onClick={() => void changePassword()}
        >
          {say('Change password')}
        </button>
      </div>
      {saidIn('password')}

      <h3>{say('Besides the password')}</h3>
      {overview?.factors.length === 0 && <p>{say('You sign in with the password alone.')}</p>}
      <ul className={styles.rows}>
        {overview?.factors.map(({ id, kind, madeAt }) => {
          const name = `${kind === 'app' ? say('App with codes') : say('Passkey')}, ${day(madeAt)}`
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
            problem={problemAt('/account/app/confirm')}
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

      {saidIn('factors')}

      <h3>{say('Where you are signed in')}</h3>
      <ul className={styles.rows}>
        {overview?.sessions.map(({ id, seenAt, network, browser, isThis }) => {
          const name = `${browserWords(browser, language)}, ${networkWords(network, language)}`
          return (
            <li key={id}>
              <span>
                {name}
                <br />
                {isThis ? say('This one') : day(seenAt)}
              </span>
              {!isThis && (
                <button
                  type="button"
                  className={styles.secondary}
                  aria-label={`${say('Sign out')}: ${name}, ${day(seenAt)}`}
                  onClick={() => void send('/account/end-session', { id }, () => done(say('Signed out.')))}
                >
                  {say('Sign out')}
                </button>
              )}
            </li>
          )
        })}
      </ul>
      {overview !== null && overview.sessions.length > 1 && (
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
      {saidIn('sessions')}
    </section>
  )
}
