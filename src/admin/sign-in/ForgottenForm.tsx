'use client'
// Client component because it shows the result in place of the form.
import { type FormEvent, useState, type ReactElement } from 'react'
import { askServer } from './ask-server.ts'
import { Field } from './Field.tsx'
import { Message } from './Message.tsx'
import styles from './SignIn.module.css'
import { type AdminLanguage, sayIn } from '@/src/i18n/admin/words'

/** Requests a link by mail. The response does not reveal whether the user exists. */
export function ForgottenForm({ language }: { language: AdminLanguage }): ReactElement {
  const say = sayIn(language)
  const [email, setEmail] = useState('')
  const [said, setSaid] = useState<{ kind: 'problem' | 'news'; sentence: string } | null>(null)

  async function send(event: FormEvent) {
    event.preventDefault()
    const answer = await askServer<{ message: string }>('/forgot-password', { email }, language)
    if (answer.kind === 'done') setSaid({ kind: 'news', sentence: answer.body.message })
    else if (answer.kind === 'refused') setSaid({ kind: 'problem', sentence: answer.sentence })
  }

  return (
    <form className={styles.form} method="post" onSubmit={(event) => void send(event)}>
      {said && <Message kind={said.kind}>{said.sentence}</Message>}
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
      <button type="submit" className={styles.primary}>
        {say('Send a link')}
      </button>
    </form>
  )
}
