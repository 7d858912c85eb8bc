'use client'
import type { ReactElement } from 'react'
import { sayIn } from '../in-language.ts'
import styles from './SignIn.module.css'

/** Shown once. Each code replaces an app code if the phone is lost. */
export function RecoveryCodes({ codes, language }: { codes: readonly string[]; language: 'da' | 'en' }): ReactElement {
  const say = sayIn(language)
  return (
    <>
      <p>
        {say(
          'Gem disse nødkoder et sikkert sted. Hver af dem virker én gang i stedet for koden fra appen, hvis din telefon bliver væk. De vises kun nu.',
          'Keep these recovery codes in a safe place. Each works once instead of a code from the app, if you lose your phone. They are shown only now.',
        )}
      </p>
      <ul className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </>
  )
}
