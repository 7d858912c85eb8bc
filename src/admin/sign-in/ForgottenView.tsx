import type { ReactElement } from 'react'
import type { AdminViewServerProps } from 'payload'
import { canMail } from '@/src/cms/sign-in/password-links'
import { Logo } from '../Brand.tsx'
import { ForgottenForm } from './ForgottenForm.tsx'
import styles from './SignIn.module.css'
import { languageOf, sayIn } from '@/src/i18n/admin/words'

/** `/admin/forgot`. Without mail set up nothing can be sent: an administrator creates a link. */
export function ForgottenView({ initPageResult }: AdminViewServerProps): ReactElement {
  const { payload, i18n } = initPageResult.req
  const { routes, admin } = payload.config
  const language = languageOf(i18n)
  const say = sayIn(language)
  return (
    <div className={styles.page}>
      <Logo />
      <h1>{say('Forgotten password')}</h1>
      {canMail(payload) ? (
        <ForgottenForm language={language} />
      ) : (
        <p>{say('No mails are sent from here. Ask an administrator for a link.')}</p>
      )}
      <a className={styles.link} href={`${routes.admin}${admin.routes.login}`}>
        {say('Back to signing in')}
      </a>
    </div>
  )
}
