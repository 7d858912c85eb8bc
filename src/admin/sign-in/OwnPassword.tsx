'use client'
import { type ReactElement, useState } from 'react'
import { Field } from './Field.tsx'
import { onEnter } from './on-enter.ts'
import styles from './SignIn.module.css'
import type { Account } from './use-account.ts'
import { type AdminLanguage, sayIn } from '@/src/i18n/admin/words'

interface Props extends Pick<Account, 'send'> {
  language: AdminLanguage
  /** Reports that a change was made, in one sentence. */
  done: (sentence: string) => void
  problem: string | null
}

/** Chooses a new password. */
export function OwnPassword({ language, send, done, problem }: Props): ReactElement {
  const say = sayIn(language)
  const [password, setPassword] = useState('')
  const changePassword = () =>
    send('/account/password', { password }, () => {
      setPassword('')
      done(say('The password is changed. You are signed out everywhere else.'))
    })
  return (
    <>
      <h3>{say('Password')}</h3>
      <Field
        label={say('New password')}
        type="password"
        autoComplete="new-password"
        value={password}
        onValue={setPassword}
        onKeyDown={onEnter(changePassword)}
        problem={problem}
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
    </>
  )
}
