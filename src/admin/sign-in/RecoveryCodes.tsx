'use client'
import type { ReactElement } from 'react'
import styles from './SignIn.module.css'
import { type AdminLanguage, sayIn } from '@/src/i18n/admin/words'

/** Shown once. Each code replaces an app code if the phone is lost. */
export function RecoveryCodes({
  codes,
  language,
}: {
  codes: readonly string[]
  language: AdminLanguage
}): ReactElement {
  const say = sayIn(language)
  return (
    <>
      <p>
        {say(
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
