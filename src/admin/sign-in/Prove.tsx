'use client'
import { useState, type ReactElement } from 'react'
import { Field } from './Field.tsx'
import { onEnter } from './on-enter.ts'
import styles from './SignIn.module.css'
import { type AdminLanguage, sayIn } from '@/src/i18n/admin/words'

interface Props {
  language: AdminLanguage
  prove: (password: string) => Promise<void>
  drop: () => void
  problem: string | null
}

/** Asks for the password again. It is inside the document's own form, so Enter must submit this and not that form. */
export function Prove({ language, prove, drop, problem }: Props): ReactElement {
  const say = sayIn(language)
  const [password, setPassword] = useState('')
  return (
    <div className={styles.form} role="group" aria-label={say('Confirm that it is you')}>
      <Field
        label={say('Your present password')}
        type="password"
        autoComplete="current-password"
        value={password}
        onValue={setPassword}
        problem={problem}
        // Focus: the user's last click led here, and nothing else can be done first.
        ref={(field) => field?.focus()}
        hint={say('You signed in more than ten minutes ago.')}
        onKeyDown={onEnter(() => prove(password))}
      />
      <div className={styles.buttons}>
        <button type="button" className={styles.primary} onClick={() => void prove(password)}>
          {say('Continue')}
        </button>
        <button type="button" className={styles.secondary} onClick={drop}>
          {say('Cancel')}
        </button>
      </div>
    </div>
  )
}
