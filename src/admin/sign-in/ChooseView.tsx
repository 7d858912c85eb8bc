import type { ReactElement } from 'react'
import { MinimalTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import { Logo } from '../Brand.tsx'
import { ChooseForm } from './ChooseForm.tsx'
import styles from './SignIn.module.css'
import { languageOf, sayIn } from '@/src/i18n/admin/words'

/** `/admin/adgangskode#…`: the target of the links for invitations and forgotten passwords. */
export function ChooseView({ initPageResult }: AdminViewServerProps): ReactElement {
  const { payload, i18n } = initPageResult.req
  const { routes, admin } = payload.config
  const language = languageOf(i18n)
  return (
    <MinimalTemplate>
      <div className={styles.page}>
        <Logo />
        <h1>{sayIn(language)('Choose a password')}</h1>
        <ChooseForm language={language} signIn={`${routes.admin}${admin.routes.login}`} />
      </div>
    </MinimalTemplate>
  )
}
