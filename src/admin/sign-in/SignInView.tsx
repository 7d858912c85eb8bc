import type { ReactElement } from 'react'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { canMail } from '@/src/cms/sign-in/password-links'
import { Logo } from '../Brand.tsx'
import styles from './SignIn.module.css'
import { SignInForm } from './SignInForm.tsx'
import { languageOf } from '@/src/i18n/admin/words'

/** `/admin/login`. */
export function SignInView({ initPageResult, searchParams }: AdminViewServerProps): ReactElement {
  const { payload, user, i18n } = initPageResult.req
  const { routes, admin } = payload.config
  const target = getSafeRedirect({ fallbackTo: routes.admin, redirectTo: searchParams?.redirect ?? '' })
  if (user) redirect(target)
  return (
    <div className={styles.page}>
      <Logo />
      <SignInForm
        language={languageOf(i18n)}
        target={target}
        forgotten={canMail(payload) ? `${routes.admin}${admin.routes.forgot}` : null}
      />
    </div>
  )
}
