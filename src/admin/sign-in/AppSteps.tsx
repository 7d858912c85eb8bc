'use client'
import type { ReactElement } from 'react'
import { sayIn } from '../in-language.ts'
import type { AppSetUp } from './ask-server.ts'
import styles from './SignIn.module.css'

/** What to do with an app that makes codes: scan the picture, open the app on this phone, or type the letters. */
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
      {/* Made by the server from letters and digits alone. */}
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
