'use client'
import { useState, type ReactElement } from 'react'
import { sayIn } from '../in-language.ts'
import { Field } from './Field.tsx'
import styles from './SignIn.module.css'

interface Props {
  language: 'da' | 'en'
  prove: (password: string) => Promise<void>
  drop: () => void
  problem: string | null
}

/** Asks for the password again. It is inside the document's own form, so Enter must submit this and not that form. */
export function Prove({ language, prove, drop, problem }: Props): ReactElement {
  const say = sayIn(language)
  const [password, setPassword] = useState('')
  return (
    <div className={styles.form} role="group" aria-label={say('Bekræft, at det er dig', 'Confirm that it is you')}>
      <Field
        label={say('Din nuværende adgangskode', 'Your present password')}
        type="password"
        autoComplete="current-password"
        value={password}
        onValue={setPassword}
        problem={problem}
        // Focus: the user's last click led here, and nothing else can be done first.
        ref={(field) => field?.focus()}
        hint={say('Det er mere end ti minutter siden, du loggede ind.', 'You signed in more than ten minutes ago.')}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          void prove(password)
        }}
      />
      <div className={styles.buttons}>
        <button type="button" className={styles.primary} onClick={() => void prove(password)}>
          {say('Fortsæt', 'Continue')}
        </button>
        <button type="button" className={styles.secondary} onClick={drop}>
          {say('Fortryd', 'Cancel')}
        </button>
      </div>
    </div>
  )
}
