'use client'
// Client component because it asks in two steps, and only a browser can use a passkey.
import { startAuthentication } from '@simplewebauthn/browser'
import { type FormEvent, useState, type ReactElement } from 'react'
import { AppSteps } from './AppSteps.tsx'
import { type FactorRequest, askServer } from './ask-server.ts'
import { Field } from './Field.tsx'
import { RecoveryCodes } from './RecoveryCodes.tsx'
import { Message } from './Message.tsx'
import styles from './SignIn.module.css'
import { type AdminLanguage, sayIn } from '@/src/i18n/admin/words'

interface Props {
  language: AdminLanguage
  /** Where to go after signing in. */
  target: string
  /** Address of the "forgotten password" page; null if no mail is set up. */
  forgotten: string | null
}

/** Address and password; then the second factor, if the user has one. There is no session before both. */
export function SignInForm({ language, target, forgotten }: Props): ReactElement {
  const say = sayIn(language)
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [factor, setFactor] = useState<FactorRequest | null>(null)
  const [codes, setCodes] = useState<string[] | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  async function send(shown: object) {
    setBusy(true)
    setProblem(null)
    const answer = await askServer<{ recoveryCodes?: string[] }>('/login', { email, password, ...shown }, language)
    setBusy(false)
    setCode('')
    if (answer.kind === 'done') {
      if (answer.body.recoveryCodes) setCodes(answer.body.recoveryCodes)
      else window.location.assign(target)
    } else if (answer.kind === 'factor') setFactor(answer.factor)
    else if (answer.kind === 'refused') setProblem(answer.sentence)
  }

  async function showPasskey() {
    if (!factor?.passkey) return
    const passkey = await startAuthentication({ optionsJSON: factor.passkey }).catch(() => null)
    if (passkey === null) {
      setProblem(say('The passkey was not shown. Try again, or use a code.'))
      return
    }
    await send({ passkey })
    // The challenge is used up: if the answer was wrong, a new one comes with the password.
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send(factor === null ? {} : { code })
  }

  if (codes !== null) {
    return (
      <div className={styles.form}>
        <h1>{say('Your recovery codes')}</h1>
        <RecoveryCodes codes={codes} language={language} />
        <button type="button" className={styles.primary} onClick={() => window.location.assign(target)}>
          {say('I have kept them')}
        </button>
      </div>
    )
  }
  return (
    // POST, so that the password never ends up in a URL if the form is submitted before this script has loaded.
    <form className={styles.form} method="post" onSubmit={submit} noValidate={factor !== null}>
      <h1>{factor === null ? say('Sign in') : factor.setUp ? say('Set up a code') : say('Confirm that it is you')}</h1>
      <Message kind="problem">{problem}</Message>
      {factor === null && (
        <>
          <Field
            label={say('E-mail')}
            id="field-email"
            name="email"
            type="email"
            autoComplete="username"
            required
            value={email}
            onValue={setEmail}
          />
          <Field
            label={say('Password')}
            id="field-password"
            name="password"
            type="password"
            autoComplete="current-password"
            required
            value={password}
            onValue={setPassword}
          />
          <button type="submit" className={styles.primary} disabled={busy}>
            {say('Sign in')}
          </button>
          {forgotten !== null && (
            <a className={styles.link} href={forgotten}>
              {say('Forgotten your password?')}
            </a>
          )}
        </>
      )}
      {factor?.setUp && (
        <>
          <p>{say('Your role decides, so you sign in with a code besides the password.')}</p>
          <AppSteps setUp={factor.setUp} language={language} />
        </>
      )}
      {factor?.passkey && (
        <button type="button" className={styles.primary} disabled={busy} onClick={() => void showPasskey()}>
          {say('Use a passkey')}
        </button>
      )}
      {factor !== null && (
        <>
          <Field
            key="code"
            label={say('Code')}
            id="field-code"
            name="code"
            autoComplete="one-time-code"
            inputMode={factor.setUp ? 'numeric' : 'text'}
            required
            value={code}
            onValue={setCode}
            hint={
              factor.setUp
                ? say('Six digits from the app.')
                : factor.app
                  ? say('Six digits from your app, or one of your recovery codes.')
                  : say('One of your recovery codes.')
            }
          />
          <button
            type="submit"
            className={factor.passkey ? styles.secondary : styles.primary}
            disabled={busy || code.trim() === ''}
          >
            {say('Continue')}
          </button>
          <button type="button" className={styles.secondary} onClick={() => setFactor(null)}>
            {say('Back')}
          </button>
        </>
      )}
    </form>
  )
}
