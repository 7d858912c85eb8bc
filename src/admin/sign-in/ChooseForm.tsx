'use client'
// Client component because the link's secret is in the URL fragment, which is never sent to a server.
import { type FormEvent, useEffect, useState, type ReactElement } from 'react'
import { SHORTEST_PASSWORD } from '@/src/domain/sign-in/password-problem'
import { askServer } from './ask-server.ts'
import { Field } from './Field.tsx'
import { Message } from './Message.tsx'
import styles from './SignIn.module.css'
import { type AdminLanguage, sayIn } from '@/src/i18n/admin/words'

/**
 * Sets a new password through a link. Does not sign the user in: they sign in with it, and with their second factor if
 * they have one.
 */
export function ChooseForm({ language, signIn }: { language: AdminLanguage; signIn: string }): ReactElement {
  const say = sayIn(language)
  const [password, setPassword] = useState('')
  const [isShown, setShown] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [email, setEmail] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  /** Whether the link is still valid, or why not. Null until that is known. */
  const [link, setLink] = useState<'works' | { problem: string } | null>(null)

  useEffect(() => {
    // Checks the link before the user thinks of a password in vain.
    void askServer('/choose-password', { token: window.location.hash.slice(1), password: null }, language).then(
      (answer) => {
        setLink(answer.kind === 'refused' ? { problem: answer.sentence } : 'works')
      },
    )
  }, [language])

  async function send(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    setProblem(null)
    const answer = await askServer<{ email: string }>(
      '/choose-password',
      { token: window.location.hash.slice(1), password },
      language,
    )
    setBusy(false)
    if (answer.kind === 'done') {
      window.history.replaceState(null, '', window.location.pathname)
      setEmail(answer.body.email)
    } else if (answer.kind === 'refused') setProblem(answer.sentence)
  }

  if (email !== null) {
    return (
      <>
        <Message kind="news">{say('The password is chosen. Sign in with {{email}}.', { email })}</Message>
        <a className={styles.link} href={signIn}>
          {say('Sign in')}
        </a>
      </>
    )
  }
  if (link === null) return <p role="status">{say('A moment: the link is being looked at.')}</p>
  if (link !== 'works') {
    return (
      <>
        <Message kind="problem">{link.problem}</Message>
        <a className={styles.link} href={signIn}>
          {say('Have you chosen a password? Sign in')}
        </a>
      </>
    )
  }
  return (
    <form className={styles.form} method="post" onSubmit={(event) => void send(event)}>
      <Field
        label={say('New password')}
        id="field-password"
        name="password"
        type={isShown ? 'text' : 'password'}
        autoComplete="new-password"
        required
        value={password}
        onValue={setPassword}
        problem={problem}
        hint={say('At least {{shortestPassword}} characters. Several words in a row are easy to remember.', {
          shortestPassword: SHORTEST_PASSWORD,
        })}
      />
      <button type="button" className={styles.secondary} aria-pressed={isShown} onClick={() => setShown(!isShown)}>
        {isShown ? say('Hide') : say('Show what I write')}
      </button>
      <button type="submit" className={styles.primary} disabled={busy}>
        {say('Choose password')}
      </button>
    </form>
  )
}
