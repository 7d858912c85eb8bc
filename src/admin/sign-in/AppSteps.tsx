'use client'
import type { ReactElement } from 'react'
import { sayIn } from '../in-language.ts'
import type { AppSetUp } from './ask-server.ts'
import styles from './SignIn.module.css'

/** How to set up an authenticator app: scan the QR code, open the app on this phone, or type the secret. */
export function AppSteps({ setUp, language }: { setUp: AppSetUp; language: 'da' | 'en' }): ReactElement {
  const say = sayIn(language)
  return (
    <>
      <p>
        {say(
          'Åbn en app, der laver koder (for eksempel den, din telefon har til adgangskoder), og scan billedet:',
          'Open an app that makes codes (your phone’s own for passwords, for example) and scan the picture:',
        )}
      </p>
      {/* Safe: the server generates it from letters and digits only. */}
      <div
        className={styles.picture}
        role="img"
        aria-label={say('QR-kode til appen', 'QR code for the app')}
        dangerouslySetInnerHTML={{ __html: setUp.picture }}
      />
      <p>
        {say('På denne telefon: ', 'On this phone: ')}
        <a className={styles.link} href={setUp.address}>
          {say('åbn appen', 'open the app')}
        </a>
        {say('. Eller skriv: ', '. Or write: ')}
        <span className={styles.secret}>{setUp.secret}</span>
      </p>
    </>
  )
}
