'use client'
import type { ReactElement } from 'react'
import type { AppSetUp } from './ask-server.ts'
import styles from './SignIn.module.css'
import { type AdminLanguage, sayIn } from '@/src/i18n/admin/words'

/** How to set up an authenticator app: scan the QR code, open the app on this phone, or type the secret. */
export function AppSteps({ setUp, language }: { setUp: AppSetUp; language: AdminLanguage }): ReactElement {
  const say = sayIn(language)
  return (
    <>
      <p>{say('Open an app that makes codes (your phone’s own for passwords, for example) and scan the picture:')}</p>
      {/* Safe: the server generates it from letters and digits only. */}
      <div
        className={styles.picture}
        role="img"
        aria-label={say('QR code for the app')}
        dangerouslySetInnerHTML={{ __html: setUp.picture }}
      />
      <p>
        {say('On this phone: ')}
        <a className={styles.link} href={setUp.address}>
          {say('open the app')}
        </a>
        {say('. Or write: ')}
        <span className={styles.secret}>{setUp.secret}</span>
      </p>
    </>
  )
}
